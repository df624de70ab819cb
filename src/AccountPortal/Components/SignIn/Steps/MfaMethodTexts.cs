namespace AccountPortal.Components.SignIn.Steps;

/// <summary>Name of an MFA method: a text key of the public pages.</summary>
internal static class MfaMethodTexts
{
    public static string For(MfaMethod method) => method switch
    {
        MfaMethod.Sms => "A code by text message",
        MfaMethod.AuthenticatorApp => "A code from your authenticator app",
        MfaMethod.Email => "A code by email",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
