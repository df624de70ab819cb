namespace AccountPortal.LocalPool.Wire;

/// <content>Feature plans, and threat protection with its events.</content>
internal static partial class UnverifiedTexts
{
    public static readonly UnverifiedText ThreatProtectionOff = Text("Threat protection is not enabled for this user pool");
    public static readonly UnverifiedText EventUnknown = Text("Auth event does not exist.");
    public static readonly UnverifiedText FeedbackTokenInvalid = Text("Invalid feedback token given.");
    public static readonly UnverifiedText FeatureNotInPlan = Text("{0} is not available in the {1} feature plan of this user pool");
}
