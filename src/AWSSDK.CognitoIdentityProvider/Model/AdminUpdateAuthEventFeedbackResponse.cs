using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminUpdateAuthEventFeedbackRequest"/>; it carries nothing.</summary>
public class AdminUpdateAuthEventFeedbackResponse : AmazonWebServiceResponse;
