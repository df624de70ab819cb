namespace AccountPortal.LocalPool.Passkeys;

/// <summary>Who may register a passkey, and how many.</summary>
internal static class PasskeyRules
{
    public const string Factor = "WEB_AUTHN";

    private const int MostPerUser = 20;

    /// <summary>The pool's settings, when its users can have passkeys.</summary>
    public static WebAuthnDefinition RequireSettings(PoolDefinition pool)
    {
        FeaturePlans.RequireEssentials(pool, Factor);
        if (!pool.FirstAuthFactors.Contains(Factor))
        {
            throw PasskeyFault.NotEnabled();
        }
        return pool.WebAuthn is { RelyingPartyId.Length: > 0 } settings ? settings : throw PasskeyFault.ConfigurationMissing();
    }

    /// <summary>Those made for a relying party that the pool had before cannot be used any more.</summary>
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
