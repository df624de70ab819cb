namespace AccountPortal.Components.Shared;

/// <summary>The identifier from an earlier step, so that the user types it once.</summary>
internal static class KnownIdentifier
{
    /// <summary>The identifier, or an empty string.</summary>
    public static string Of(SignInStep? step) => step switch
    {
        SignInStep.ReadyToSignIn ready => ready.Identifier,
        SignInStep.ConfirmAccount waiting => waiting.Identifier,
        SignInStep.ResetPassword reset => reset.Identifier,
        _ => "",
    };
}
