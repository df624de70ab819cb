namespace AccountPortal.Components.SignIn.Steps;

/// <summary>Name of a first factor: a text key of the public pages.</summary>
internal static class FirstFactorTexts
{
    public static string For(FirstFactor factor) => factor switch
    {
        FirstFactor.Passkey => "Your passkey",
        FirstFactor.Password => "Your password",
        FirstFactor.EmailCode => "A code by email",
        FirstFactor.SmsCode => "A code by text message",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
