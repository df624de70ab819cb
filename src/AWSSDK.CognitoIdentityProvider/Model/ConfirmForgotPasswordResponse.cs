using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ConfirmForgotPasswordRequest"/>; it carries nothing.</summary>
public class ConfirmForgotPasswordResponse : AmazonWebServiceResponse;
