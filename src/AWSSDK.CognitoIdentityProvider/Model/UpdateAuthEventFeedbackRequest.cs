namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Says, with the token from a notification, whether an event in the history of a user was the user.</summary>
public class UpdateAuthEventFeedbackRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    public string EventId { get; set; }

    /// <summary>The token from the notification.</summary>
    public string FeedbackToken { get; set; }

    public FeedbackValueType FeedbackValue { get; set; }
}
