namespace AccountPortal.LocalPool.Mfa;

/// <summary>The MFA methods that a pool offers, a user has turned on, and a sign-in asks for.</summary>
internal static class MfaFactors
{
    /// <summary>The methods users of the pool can set up.</summary>
    public static IReadOnlyList<string> Offered(PoolDefinition pool) =>
        [.. new[] { (MfaSettings.Sms, pool.SmsMfa), (MfaSettings.Totp, pool.TotpMfa), (MfaSettings.Email, pool.EmailMfa) }
            .Where(factor => factor.Item2)
            .Select(factor => factor.Item1)];

    /// <summary>The methods a sign-in can ask for. Where MFA is required, a usable method counts without being turned on.</summary>
    public static IReadOnlyList<string> Due(PoolDefinition pool, PoolUser user) => pool.Mfa switch
    {
        MfaConfiguration.Off => [],
        MfaConfiguration.Optional => [.. Enabled(user).Where(factor => IsUsable(pool, user, factor))],
        _ => [.. Offered(pool).Where(factor => IsUsable(pool, user, factor))],
    };

    /// <summary>Whether the user needs MFA.</summary>
    public static bool AreRequired(PoolDefinition pool, PoolUser user) => pool.Mfa == MfaConfiguration.On || Due(pool, user).Count > 0;

    /// <summary>UserMFASettingList: the methods the user has turned on.</summary>
    public static IEnumerable<string> Enabled(PoolUser user)
    {
        if (user.Mfa.SmsEnabled || user.Mfa.LegacySms)
        {
            yield return MfaSettings.Sms;
        }
        if (user.Mfa.TotpEnabled)
        {
            yield return MfaSettings.Totp;
        }
        if (user.Mfa.EmailEnabled)
        {
            yield return MfaSettings.Email;
        }
    }

    /// <summary>The attribute a method's codes are sent to; null for the authenticator app.</summary>
    public static string? AddressOf(string factor) => factor switch
    {
        MfaSettings.Sms => StandardAttributes.PhoneNumber,
        MfaSettings.Email => StandardAttributes.Email,
        _ => null,
    };

    public static bool IsUsable(PoolDefinition pool, PoolUser user, string factor) => factor switch
    {
        MfaSettings.Sms => pool.SmsMfa && user.PhoneNumber is not null,
        MfaSettings.Totp => pool.TotpMfa && user.Mfa.TotpSecret is not null,
        _ => pool.EmailMfa && user.Email is not null,
    };
}
