namespace AccountPortal.LocalPool.Pages;

/// <summary>Describes a user's factors.</summary>
internal static class UserFactors
{
    public static string InWords(PoolUser user) => string.Join(", ", All(user).DefaultIfEmpty("no factor"));

    private static IEnumerable<string> All(PoolUser user)
    {
        if (user.Password is not null)
        {
            yield return "password";
        }
        if (user.Passkeys.Count > 0)
        {
            yield return user.Passkeys.Count == 1 ? "1 passkey" : $"{user.Passkeys.Count} passkeys";
        }
        foreach (var factor in MfaFactors.Enabled(user))
        {
            yield return factor == user.Mfa.Preferred ? factor + " (preferred)" : factor;
        }
    }
}
