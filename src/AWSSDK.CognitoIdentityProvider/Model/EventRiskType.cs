namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>How threat protection judged an event.</summary>
public class EventRiskType
{
    public RiskDecisionType RiskDecision { get; set; }

    public RiskLevelType RiskLevel { get; set; }

    /// <summary>Whether the password is among those that leaked.</summary>
    public bool? CompromisedCredentialsDetected { get; set; }
}
