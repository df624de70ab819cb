namespace AccountPortal.LocalPool.Users;

/// <summary>Codes as the first factor: who can be sent one needs no password.</summary>
internal static class PasswordlessSignIn
{
    /// <summary>Whether the pool offers such codes and one of them reaches an address of the user that is verified.</summary>
    public static bool IsPossible(PoolDefinition pool, PoolUser user) =>
        (pool.FirstAuthFactors.Contains("EMAIL_OTP") && user.Email is not null && user.IsVerified(StandardAttributes.Email))
        || (pool.FirstAuthFactors.Contains("SMS_OTP") && user.PhoneNumber is not null && user.IsVerified(StandardAttributes.PhoneNumber));
}
