namespace AccountPortal.Components.Mfa;

/// <summary>Messages for changes of MFA: text keys.</summary>
internal static class MfaTexts
{
    public static string TurnOnQuestion(MfaMethod method) =>
        method == MfaMethod.Sms ? "Turn on codes by text message?" : "Turn on codes by email?";

    public static string TurnOffQuestion(MfaMethod method) => method switch
    {
        MfaMethod.Sms => "Turn off codes by text message?",
        MfaMethod.Email => "Turn off codes by email?",
        _ => "Turn off your authenticator app?",
    };

    public static string IsOn(MfaMethod method) => method switch
    {
        MfaMethod.Sms => "Codes by text message are on.",
        MfaMethod.Email => "Codes by email are on.",
        _ => "Your authenticator app is on.",
    };

    public static string IsOff(MfaMethod method) => method switch
    {
        MfaMethod.Sms => "Codes by text message are off.",
        MfaMethod.Email => "Codes by email are off.",
        _ => "Your authenticator app is off.",
    };

    public static string IsPreferred(MfaMethod method) => method switch
    {
        MfaMethod.Sms => "You are asked for a code by text message first.",
        MfaMethod.Email => "You are asked for a code by email first.",
        _ => "You are asked for a code from your app first.",
    };
}
