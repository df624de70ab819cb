namespace AccountPortal.LocalPool.Users;

/// <summary>Users who can sign in by one-time code need no password.</summary>
internal static class PasswordlessSignIn
{
    /// <summary>Whether the pool allows EMAIL_OTP or SMS_OTP and the user has a verified address for it.</summary>
    public static bool IsPossible(PoolDefinition pool, PoolUser user) =>
        (pool.FirstAuthFactors.Contains("EMAIL_OTP") && user.Email is not null && user.IsVerified(StandardAttributes.Email))
        || (pool.FirstAuthFactors.Contains("SMS_OTP") && user.PhoneNumber is not null && user.IsVerified(StandardAttributes.PhoneNumber));
}
