namespace AccountPortal.LocalPool.Mfa;

/// <summary>SetUserMFAPreference and AdminSetUserMFAPreference: the methods to turn on or off.</summary>
internal sealed class MfaPreferences
{
    private readonly List<FactorWish> wishes;

    /// <summary>WebAuthnMfaSettings; null when left out.</summary>
    private readonly bool? passkeyCounts;

    private MfaPreferences(IEnumerable<FactorWish?> wishes, bool? passkeyCounts)
    {
        this.wishes = [.. wishes.OfType<FactorWish>()];
        this.passkeyCounts = passkeyCounts;
    }

    public static MfaPreferences Read(InputReader input) =>
        new(
            [
                Wish(input, "SMSMfaSettings", MfaSettings.Sms),
                Wish(input, "SoftwareTokenMfaSettings", MfaSettings.Totp),
                Wish(input, "EmailMfaSettings", MfaSettings.Email),
            ],
            input.Structure("WebAuthnMfaSettings")?.Flag("Enabled"));

    public void Apply(PoolDefinition pool, PoolUser user)
    {
        if (wishes.Count(wish => wish is { Enabled: true, Preferred: true }) > 1)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.OneFactorPreferred);
        }
        wishes.ForEach(wish => Apply(pool, user, wish));
        ApplyPasskey(pool, user);
        if (pool.Mfa == MfaConfiguration.On && wishes.Count > 0 && !MfaFactors.Enabled(user).Any())
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.LastFactor);
        }
    }

    /// <summary>SetUserSettings: turns SMS MFA on or off.</summary>
    public static void ApplyLegacy(PoolDefinition pool, PoolUser user, bool sms)
    {
        if (!sms)
        {
            user.Mfa.Disable(MfaSettings.Sms);
            return;
        }
        RequireUsable(pool, user, MfaSettings.Sms);
        user.Mfa.LegacySms = true;
    }

    // A passkey can satisfy MFA only for a user who has another MFA method.
    private void ApplyPasskey(PoolDefinition pool, PoolUser user)
    {
        if (passkeyCounts is not { } counts)
        {
            return;
        }
        if (counts && (pool.WebAuthn is not { CountsAsMfa: true } || !MfaFactors.Enabled(user).Any()))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.NoDeliveryConfig(PasskeyRules.Factor));
        }
        user.Mfa.PasskeyCounts = counts;
    }

    private static FactorWish? Wish(InputReader input, string member, string factor) =>
        input.Structure(member) is { } settings ? new FactorWish(factor, settings.Flag("Enabled"), settings.Flag("PreferredMfa")) : null;

    private static void Apply(PoolDefinition pool, PoolUser user, FactorWish wish)
    {
        if (!wish.Enabled)
        {
            user.Mfa.Disable(wish.Factor);
            return;
        }
        RequireUsable(pool, user, wish.Factor);
        user.Mfa.Enable(wish.Factor);
        if (wish.Preferred)
        {
            user.Mfa.Preferred = wish.Factor;
        }
        else if (user.Mfa.Preferred == wish.Factor)
        {
            user.Mfa.Preferred = null;
        }
    }

    private static void RequireUsable(PoolDefinition pool, PoolUser user, string factor)
    {
        if (!MfaFactors.IsUsable(pool, user, factor))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.NoDeliveryConfig(factor));
        }
    }

    private sealed record FactorWish(string Factor, bool Enabled, bool Preferred);
}
