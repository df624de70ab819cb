namespace AccountPortal.Components.Shared;

/// <summary>The name that somebody has typed at an earlier step, so that nobody types it twice.</summary>
internal static class KnownIdentifier
{
    /// <summary>The name, or an empty one.</summary>
    public static string Of(SignInStep? step) => step switch
    {
        SignInStep.ReadyToSignIn ready => ready.Identifier,
        SignInStep.ConfirmAccount waiting => waiting.Identifier,
        SignInStep.ResetPassword reset => reset.Identifier,
        _ => "",
    };
}
