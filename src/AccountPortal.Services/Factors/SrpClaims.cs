using AccountPortal.Srp;

namespace AccountPortal.Services.Factors;

/// <summary>The answer to PASSWORD_VERIFIER, and to DEVICE_PASSWORD_VERIFIER, which is the same arithmetic under other names.</summary>
internal static class SrpClaims
{
    /// <param name="srp">Our half of the exchange.</param>
    /// <param name="group">The pool's name, or the device's group key.</param>
    /// <param name="userId">USER_ID_FOR_SRP, or the device key.</param>
    /// <param name="password">The person's password, or the device's.</param>
    /// <param name="asked">The challenge's parameters.</param>
    /// <param name="now">The moment of the answer.</param>
    public static (string Name, string Value)[] Make(
        SrpClient srp, string group, string userId, string password, IReadOnlyDictionary<string, string> asked, DateTimeOffset now)
    {
        var timestamp = SrpKeys.FormatTimestamp(now);
        var block = asked["SECRET_BLOCK"];
        var signature = srp.ComputeClaim(group, userId, password, asked["SALT"], asked["SRP_B"], Convert.FromBase64String(block), timestamp);
        return [("PASSWORD_CLAIM_SIGNATURE", signature), ("PASSWORD_CLAIM_SECRET_BLOCK", block), ("TIMESTAMP", timestamp)];
    }
}
