using OtpNet;

namespace AccountPortal.LocalPool.Mfa;

/// <summary>Authenticator apps (RFC 6238): HMAC-SHA1, six digits, 30 seconds, one step of tolerance; each code is valid once.</summary>
internal sealed class SoftwareTokens(PoolClock clock)
{
    private const string Purpose = "authenticator secret";
    private static readonly VerificationWindow Tolerance = new(previous: 1, future: 1);

    /// <summary>Creates a secret, which counts once verified. Returns 52 characters of Base32.</summary>
    public static string Associate(PoolStore store, PoolUser user)
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        user.Mfa.PendingTotpSecret = store.Secrets.Seal(Purpose, secret);
        return Base32Encoding.ToString(secret).TrimEnd('=');
    }

    /// <summary>Sets a given secret, verified at once.</summary>
    public static void Set(SecretBox secrets, PoolUser user, string base32) =>
        user.Mfa.TotpSecret = secrets.Seal(Purpose, Base32Encoding.ToBytes(base32));

    /// <summary>Whether the code is right. A right code cannot be used again.</summary>
    /// <exception cref="CognitoFault">ExpiredCode: this code or a later one was already used.</exception>
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
