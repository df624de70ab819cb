namespace AccountPortal.LocalPool.Pools;

/// <summary>A pool's settings for passkeys: WebAuthnConfiguration of GetUserPoolMfaConfig.</summary>
public sealed record WebAuthnDefinition
{
    /// <summary>The domain that passkeys belong to: that of the pages which use them, or one above it; <c>localhost</c> for development.</summary>
    public string RelyingPartyId { get; init; } = "";

    public UserVerification UserVerification { get; init; } = UserVerification.Preferred;

    /// <summary>True is MULTI_FACTOR_WITH_USER_VERIFICATION: a passkey stands for both factors, and must then verify its user.</summary>
    public bool CountsAsMfa { get; init; }

    internal bool RequiresVerification => CountsAsMfa || UserVerification == UserVerification.Required;

    internal string VerificationName => UserVerification == UserVerification.Required ? "required" : "preferred";
}
