namespace AccountPortal.LocalPool.Codes;

/// <summary>
/// Six-digit codes that verify an address or reset a password. Only the latest counts, once, until it expires; only its keyed hash is
/// stored.
/// </summary>
internal sealed class VerificationCodes(PoolClock clock)
{
    public const string SignUp = "sign-up";
    public const string ForgotPassword = "forgot-password";

    public static readonly TimeSpan Day = TimeSpan.FromHours(24);
    public static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>The purpose of a code that verifies <paramref name="attribute"/>.</summary>
    public static string Verifies(string attribute) => "verify " + attribute;

    /// <summary>Six random digits.</summary>
    public static string Create() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Eight random digits, for a first-factor code.</summary>
    public static string CreateLong() => RandomNumberGenerator.GetInt32(100_000_000).ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>Creates the code for a purpose and voids the previous one.</summary>
    public string Issue(PoolStore store, PoolUser user, string purpose, string attribute, TimeSpan lifetime)
    {
        var code = Create();
        store.Execute(
            "INSERT OR REPLACE INTO codes VALUES ($pool, $sub, $purpose, $hash, $attribute, $expires)",
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$purpose", purpose),
            ("$hash", Hash(store, user, purpose, code)),
            ("$attribute", attribute),
            ("$expires", (clock.GetUtcNow() + lifetime).ToUnixTimeMilliseconds()));
        return code;
    }

    /// <summary>Uses the code up and returns the attribute it was sent to.</summary>
    /// <exception cref="CognitoFault">CodeMismatch: wrong code. ExpiredCode: no valid code exists.</exception>
    public string Redeem(PoolStore store, PoolUser user, string purpose, string code)
    {
        var attribute = Check(store, user, purpose, code);
        Cancel(store, user, purpose);
        return attribute;
    }

    /// <summary>The same without using the code up.</summary>
    public string Check(PoolStore store, PoolUser user, string purpose, string code)
    {
        var kept = store.Single(
            "SELECT hash, attribute FROM codes WHERE pool = $pool AND sub = $sub AND purpose = $purpose AND expires > $now",
            row => ((byte[], string)?)(row.GetFieldValue<byte[]>(0), row.GetString(1)),
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$purpose", purpose),
            ("$now", clock.GetUtcNow().ToUnixTimeMilliseconds()));
        if (kept is not var (hash, attribute))
        {
            throw CognitoFault.ExpiredCode(CognitoTexts.CodeExpired);
        }
        if (!CryptographicOperations.FixedTimeEquals(hash, Hash(store, user, purpose, code)))
        {
            throw CognitoFault.CodeMismatch(CognitoTexts.CodeMismatch);
        }
        return attribute;
    }

    /// <summary>Voids the codes sent to an attribute's former value.</summary>
    public static void CancelSentTo(PoolStore store, PoolUser user, string attribute) =>
        store.Execute(
            "DELETE FROM codes WHERE pool = $pool AND sub = $sub AND attribute = $attribute",
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$attribute", attribute));

    public static void Cancel(PoolStore store, PoolUser user, string purpose) =>
        store.Execute(
            "DELETE FROM codes WHERE pool = $pool AND sub = $sub AND purpose = $purpose",
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$purpose", purpose));

    private static byte[] Hash(PoolStore store, PoolUser user, string purpose, string code) =>
        store.Secrets.KeyedHash("verification code", user.PoolId, user.Sub, purpose, code);
}
