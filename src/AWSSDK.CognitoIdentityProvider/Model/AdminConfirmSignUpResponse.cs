using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminConfirmSignUpRequest"/>; it carries nothing.</summary>
public class AdminConfirmSignUpResponse : AmazonWebServiceResponse;
