namespace AccountPortal.LocalPool.Pools;

/// <summary>What a feature plan does not include.</summary>
internal static class FeaturePlans
{
    /// <summary>The settings that the pool's plan does not include, by Cognito's names.</summary>
    public static IEnumerable<string> Uncovered(PoolDefinition pool)
    {
        if (pool.Tier == FeaturePlan.Lite)
        {
            if (pool.FirstAuthFactors.Any(factor => factor != "PASSWORD"))
            {
                yield return "AllowedFirstAuthFactors";
            }
            if (pool.WebAuthn is not null)
            {
                yield return "WebAuthnConfiguration";
            }
            if (pool.Clients.Any(client => client.AuthFlows.Contains("ALLOW_USER_AUTH")))
            {
                yield return "ALLOW_USER_AUTH";
            }
        }
        if (pool.Tier != FeaturePlan.Plus && pool.ThreatProtection != ThreatProtection.Off)
        {
            yield return "AdvancedSecurityMode";
        }
    }

    /// <summary>The same pool.</summary>
    /// <exception cref="CognitoFault">FeatureUnavailableInTier: the pool has a setting that its plan does not include.</exception>
    public static PoolDefinition RequireCovered(PoolDefinition pool) =>
        Uncovered(pool).FirstOrDefault() is { } feature ? throw Missing(pool, feature) : pool;

    /// <summary>For USER_AUTH and passkeys, which a Lite pool does not include.</summary>
    public static void RequireEssentials(PoolDefinition pool, string feature)
    {
        if (pool.Tier == FeaturePlan.Lite)
        {
            throw Missing(pool, feature);
        }
    }

    private static CognitoFault Missing(PoolDefinition pool, string feature) =>
        new("FeatureUnavailableInTierException", UnverifiedTexts.FeatureNotInPlan.With(feature, pool.Tier.ToString().ToUpperInvariant()));
}
