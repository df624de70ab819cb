namespace AccountPortal.LocalPool.Passkeys;

/// <summary>When users can have passkeys, and how many.</summary>
internal static class PasskeyRules
{
    public const string Factor = "WEB_AUTHN";

    private const int MostPerUser = 20;

    /// <summary>The pool's WebAuthn settings; throws when its users cannot have passkeys.</summary>
    public static WebAuthnDefinition RequireSettings(PoolDefinition pool)
    {
        FeaturePlans.RequireEssentials(pool, Factor);
        if (!pool.FirstAuthFactors.Contains(Factor))
        {
            throw PasskeyFault.NotEnabled();
        }
        return pool.WebAuthn is { RelyingPartyId.Length: > 0 } settings ? settings : throw PasskeyFault.ConfigurationMissing();
    }

    /// <summary>The user's passkeys for the pool's current relying party.</summary>
    public static IEnumerable<WebAuthnCredential> Usable(PoolDefinition pool, PoolUser user) =>
        user.Passkeys.Where(passkey => passkey.RelyingPartyId == pool.WebAuthn?.RelyingPartyId);

    public static void RequireRoom(PoolUser user)
    {
        if (user.Passkeys.Count >= MostPerUser)
        {
            throw CognitoFault.LimitExceeded(UnverifiedTexts.PasskeyLimit);
        }
    }
}
