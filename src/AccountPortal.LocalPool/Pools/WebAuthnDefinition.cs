namespace AccountPortal.LocalPool.Pools;

/// <summary>WebAuthnConfiguration: a pool's settings for passkeys.</summary>
public sealed record WebAuthnDefinition
{
    /// <summary>The relying party ID: the domain of the pages or a parent of it; <c>localhost</c> for development.</summary>
    public string RelyingPartyId { get; init; } = "";

    public UserVerification UserVerification { get; init; } = UserVerification.Preferred;

    /// <summary>True is MULTI_FACTOR_WITH_USER_VERIFICATION: a passkey satisfies MFA and must verify its user.</summary>
    public bool CountsAsMfa { get; init; }

    internal bool RequiresVerification => CountsAsMfa || UserVerification == UserVerification.Required;

    internal string VerificationName => UserVerification == UserVerification.Required ? "required" : "preferred";
}
