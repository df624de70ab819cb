using AccountPortal.Srp;

namespace AccountPortal.LocalPool.SignIn;

/// <summary>Reads AuthParameters and ChallengeResponses.</summary>
internal static class AuthParameters
{
    // N has 768 hexadecimal digits; clients may send leading zeros.
    private const int LongestPublicValue = 1024;

    /// <summary>The value of a key; a missing or empty one is an InvalidParameterException of its own, not a validation error.</summary>
    public static string RequireKey(this IReadOnlyDictionary<string, string> parameters, string key) =>
        parameters.GetValueOrDefault(key) is { Length: > 0 } value
            ? value
            : throw CognitoFault.InvalidParameter(CognitoTexts.ParameterMissing(key));

    /// <summary>SRP_A: a hexadecimal number that is not 0 modulo N (RFC 5054, section 2.5.4).</summary>
    public static string RequirePublicValue(this IReadOnlyDictionary<string, string> parameters)
    {
        var hex = parameters.RequireKey("SRP_A");
        try
        {
            if (hex.Length <= LongestPublicValue && !(SrpHex.ParseNumber(hex) % SrpGroup.N).IsZero)
            {
                return hex;
            }
        }
        catch (SrpProtocolException)
        {
            // Not hexadecimal: the same message as for a number out of range.
        }
        throw CognitoFault.InvalidParameter(UnverifiedTexts.PublicValueWrong);
    }
}
