namespace AccountPortal.Components.SignIn.Steps;

/// <summary>Describes where the code of a step comes from.</summary>
internal static class MfaCodeTexts
{
    public static string In(IStringLocalizer<Resources.PublicPages> texts, SignInStep.MfaCode? step) => step switch
    {
        { Method: MfaMethod.Sms, Destination: { } destination } => texts["We sent a text message with a code to {0}.", destination],
        { Method: MfaMethod.Sms } => texts["We sent a text message with a code to your phone."],
        { Method: MfaMethod.Email, Destination: { } destination } => texts["We sent an email with a code to {0}.", destination],
        { Method: MfaMethod.Email } => texts["We sent an email with a code to you."],
        { DeviceName: { } device } => texts["Open the authenticator app on {0} and enter the code that it shows.", device],
        _ => texts["Open your authenticator app and enter the code that it shows."],
    };
}
