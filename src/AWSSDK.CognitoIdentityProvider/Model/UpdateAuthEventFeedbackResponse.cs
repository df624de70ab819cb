using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="UpdateAuthEventFeedbackRequest"/>; it carries nothing.</summary>
public class UpdateAuthEventFeedbackResponse : AmazonWebServiceResponse;
