using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.SignIn;

/// <summary>The text maps of InitiateAuth and RespondToAuthChallenge.</summary>
internal static class AuthParameters
{
    /// <summary>A missing key is not a validation error but one of the business, with a sentence of its own.</summary>
    public static string RequireKey(this IReadOnlyDictionary<string, string> parameters, string key) =>
        parameters.GetValueOrDefault(key) is { Length: > 0 } value
            ? value
            : throw CognitoFault.InvalidParameter(Messages.ParameterMissing(key));
}
