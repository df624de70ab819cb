using OtpNet;

namespace AccountPortal.LocalPool.Mfa;

/// <summary>Authenticator apps: HMAC-SHA1, six digits, 30 seconds, one step of tolerance, each code good once.</summary>
internal sealed class SoftwareTokens(PoolClock clock)
{
    private const string Purpose = "authenticator secret";
    private static readonly VerificationWindow Tolerance = new(previous: 1, future: 1);

    /// <summary>A new secret for the user, not in force before it is verified: 52 characters of Base32.</summary>
    public static string Associate(PoolStore store, PoolUser user)
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        user.Mfa.PendingTotpSecret = store.Secrets.Seal(Purpose, secret);
        return Base32Encoding.ToString(secret).TrimEnd('=');
    }

    /// <summary>Sets a known secret, in force at once.</summary>
    public static void Set(SecretBox secrets, PoolUser user, string base32) =>
        user.Mfa.TotpSecret = secrets.Seal(Purpose, Base32Encoding.ToBytes(base32));

    /// <summary>Whether the code belongs to the secret now; then it is burnt.</summary>
    /// <exception cref="CognitoFault">ExpiredCode: the code, or a later one, was used before.</exception>
    public bool Accept(PoolStore store, PoolUser user, byte[] sealedSecret, string code)
    {
        var totp = new Totp(store.Secrets.Open(Purpose, sealedSecret));
        if (!totp.VerifyTotp(clock.GetUtcNow().UtcDateTime, code, out var step, Tolerance))
        {
            return false;
        }
        if (step <= user.Mfa.LastTotpStep)
        {
            throw CognitoFault.ExpiredCode(CognitoTexts.TotpReplayed);
        }
        user.Mfa.LastTotpStep = step;
        return true;
    }
}
