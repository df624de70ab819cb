namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>What someone said about an event.</summary>
public class EventFeedbackType
{
    public FeedbackValueType FeedbackValue { get; set; }

    /// <summary>Who said so: the user or an administrator.</summary>
    public string Provider { get; set; }

    public DateTime? FeedbackDate { get; set; }
}
