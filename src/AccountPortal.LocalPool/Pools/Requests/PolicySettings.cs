namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>Policies: password policy and sign-in policy.</summary>
internal static class PolicySettings
{
    /// <param name="unusedDays">UnusedAccountValidityDays, the legacy name of TemporaryPasswordValidityDays, which takes
    /// precedence.</param>
    public static Func<PoolDefinition, PoolDefinition> Read(InputReader input, int? unusedDays)
    {
        var policies = input.Structure("Policies");
        var password = Password(policies?.Structure("PasswordPolicy"), unusedDays);
        var first = policies?.Structure("SignInPolicy")?.Choices(
            "AllowedFirstAuthFactors", "PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN");
        return pool => pool with { PasswordPolicy = password, AllowedFirstAuthFactors = first ?? [] };
    }

    // In a given policy a requirement left out is off.
    private static PasswordPolicyDefinition Password(InputReader? input, int? unusedDays)
    {
        var standard = new PasswordPolicyDefinition();
        var days = input?.Number("TemporaryPasswordValidityDays", 0, 365) ?? unusedDays ?? standard.TemporaryPasswordValidityDays;
        return input is null ? standard with { TemporaryPasswordValidityDays = days } : standard with
        {
            MinimumLength = input.Number("MinimumLength", 6, 99) ?? standard.MinimumLength,
            RequireLowercase = input.Switch("RequireLowercase") ?? false,
            RequireUppercase = input.Switch("RequireUppercase") ?? false,
            RequireNumbers = input.Switch("RequireNumbers") ?? false,
            RequireSymbols = input.Switch("RequireSymbols") ?? false,
            TemporaryPasswordValidityDays = days,
            PasswordHistorySize = input.Number("PasswordHistorySize", 0, 24) ?? 0,
        };
    }
}
