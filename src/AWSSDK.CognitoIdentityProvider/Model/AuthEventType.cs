namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>An event in the history of a user.</summary>
public class AuthEventType
{
    public string EventId { get; set; }

    public EventType EventType { get; set; }

    public DateTime? CreationDate { get; set; }

    public EventResponseType EventResponse { get; set; }

    /// <summary>Absent without threat protection.</summary>
    public EventRiskType EventRisk { get; set; }

    public List<ChallengeResponseType> ChallengeResponses { get; set; }

    public EventContextDataType EventContextData { get; set; }

    public EventFeedbackType EventFeedback { get; set; }
}
