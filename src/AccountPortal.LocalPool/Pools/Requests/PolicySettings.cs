namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>Policies: the password's and the sign-in's.</summary>
internal static class PolicySettings
{
    /// <param name="unusedDays">AdminCreateUserConfig's older name for how long a temporary password is good; the policy's own wins.</param>
    public static Func<PoolDefinition, PoolDefinition> Read(InputReader input, int? unusedDays)
    {
        var policies = input.Structure("Policies");
        var password = Password(policies?.Structure("PasswordPolicy"), unusedDays);
        var first = policies?.Structure("SignInPolicy")?.Choices("AllowedFirstAuthFactors", "PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN");
        return pool => pool with { PasswordPolicy = password, AllowedFirstAuthFactors = first ?? [] };
    }

    // A policy that is given stands for itself: a requirement that it leaves out is none.
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
