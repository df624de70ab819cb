using System.Numerics;
using System.Text.RegularExpressions;
using AccountPortal.Srp;

namespace AccountPortal.LocalPool.SignIn;

/// <summary>PASSWORD_CLAIM_SIGNATURE with its secret block and timestamp, for a user or a device.</summary>
internal sealed partial record PasswordClaim(byte[] SecretBlock, string Timestamp, string Signature)
{
    public static PasswordClaim Read(ChallengeResponse response)
    {
        var signature = response.Require("PASSWORD_CLAIM_SIGNATURE");
        var block = Decode(response.Require("PASSWORD_CLAIM_SECRET_BLOCK"));
        var timestamp = response.Require("TIMESTAMP");
        return IsTimestamp(timestamp)
            ? new PasswordClaim(block, timestamp, signature)
            : throw CognitoFault.InvalidParameter(CognitoTexts.TimestampFormat);
    }

    /// <summary>Whether the signature proves the verifier's password. Costs two modular exponentiations.</summary>
    /// <param name="poolName">The pool name, or the device group key.</param>
    public bool IsProofOf(BigInteger verifier, SrpExchange exchange, string poolName) =>
        SrpServer.Restore(verifier, exchange.ServerPrivate)
            .Verify(exchange.ClientPublic, poolName, exchange.UserId, SecretBlock, Timestamp, Signature);

    private static byte[] Decode(string block)
    {
        var bytes = new byte[block.Length];
        return Convert.TryFromBase64String(block, bytes, out var length)
            ? bytes[..length]
            : throw CognitoFault.NotAuthorized(CognitoTexts.WrongPassword);
    }

    // Cognito documents no clock skew limit: every well-formed time is accepted.
    private static bool IsTimestamp(string text) =>
        TimestampShape().IsMatch(text)
        && DateTime.TryParseExact(
            Zone().Replace(text, " "), "ddd MMM d HH:mm:ss yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out _);

    [GeneratedRegex(
        @"\A[A-Z][a-z]{2} [A-Z][a-z]{2} +[0-9]{1,2} [0-9:]{8} [A-Z]{3,4} [0-9]{4}\z", RegexOptions.None,
        matchTimeoutMilliseconds: MemberRule.Timeout)]
    private static partial Regex TimestampShape();

    [GeneratedRegex(" [A-Z]{3,4} ", RegexOptions.None, matchTimeoutMilliseconds: MemberRule.Timeout)]
    private static partial Regex Zone();
}
