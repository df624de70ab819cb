using AccountPortal.Srp;

namespace AccountPortal.LocalPool.SignIn;

/// <summary>The text maps of InitiateAuth and RespondToAuthChallenge.</summary>
internal static class AuthParameters
{
    // A number below the group's modulus has no more hexadecimal digits; clients may put zeros in front.
    private const int LongestPublicValue = 1024;

    /// <summary>A missing key is not a validation error but one of the business, with a sentence of its own.</summary>
    public static string RequireKey(this IReadOnlyDictionary<string, string> parameters, string key) =>
        parameters.GetValueOrDefault(key) is { Length: > 0 } value
            ? value
            : throw CognitoFault.InvalidParameter(CognitoTexts.ParameterMissing(key));

    /// <summary>SRP_A, when it is a number that a proof can be based on.</summary>
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
            // Not a number: the same sentence as for one that does not fit.
        }
        throw CognitoFault.InvalidParameter(UnverifiedTexts.PublicValueWrong);
    }
}
