namespace AccountPortal.LocalPool.Users;

/// <summary>Creates the temporary password when AdminCreateUser names none.</summary>
internal static class TemporaryPasswords
{
    private const string Lower = "abcdefghijkmnpqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const string Symbols = "!#%+=?_";
    private const int ShortestLength = 12;

    /// <summary>At least one character of each class, whatever the policy; the policy's length, at least 12.</summary>
    public static string Create(PasswordPolicyDefinition policy)
    {
        var length = Math.Max(policy.MinimumLength, ShortestLength);
        char[] characters =
        [
            .. Pick(Upper, 1), .. Pick(Digits, 1), .. Pick(Symbols, 1), .. Pick(Lower + Upper + Digits, length - 4), .. Pick(Lower, 1),
        ];
        RandomNumberGenerator.Shuffle(characters.AsSpan());
        return new string(characters);
    }

    private static char[] Pick(string from, int count) => RandomNumberGenerator.GetItems<char>(from, count);
}
