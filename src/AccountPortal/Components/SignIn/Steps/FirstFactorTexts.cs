namespace AccountPortal.Components.SignIn.Steps;

/// <summary>A way to begin in words: a key of the front door's texts.</summary>
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
