namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Says whether an event in the history of a user was the user, as an administrator.</summary>
public class AdminUpdateAuthEventFeedbackRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    public string EventId { get; set; }

    public FeedbackValueType FeedbackValue { get; set; }
}
