using AccountPortal.Srp;

namespace AccountPortal.Services.Factors;

/// <summary>Computes the responses to PASSWORD_VERIFIER and DEVICE_PASSWORD_VERIFIER, which share the same arithmetic.</summary>
internal static class SrpClaims
{
    /// <param name="srp">The client's side of the exchange.</param>
    /// <param name="group">The pool name, or the device group key.</param>
    /// <param name="userId">USER_ID_FOR_SRP, or the device key.</param>
    /// <param name="password">The user's password, or the device's.</param>
    /// <param name="asked">The challenge's parameters.</param>
    /// <param name="now">The time of the response.</param>
    public static (string Name, string Value)[] Make(
        SrpClient srp, string group, string userId, string password, IReadOnlyDictionary<string, string> asked, DateTimeOffset now)
    {
        var timestamp = SrpKeys.FormatTimestamp(now);
        var block = asked["SECRET_BLOCK"];
        var signature = srp.ComputeClaim(
            group, userId, password, asked["SALT"], asked["SRP_B"], Convert.FromBase64String(block), timestamp);
        return [("PASSWORD_CLAIM_SIGNATURE", signature), ("PASSWORD_CLAIM_SECRET_BLOCK", block), ("TIMESTAMP", timestamp)];
    }
}
