using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether errors reveal that a user does not exist.</summary>
public class PreventUserExistenceErrorTypes(string value) : ConstantClass(value)
{
    public static readonly PreventUserExistenceErrorTypes ENABLED = new("ENABLED");
    public static readonly PreventUserExistenceErrorTypes LEGACY = new("LEGACY");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static PreventUserExistenceErrorTypes FindValue(string value) => FindValue<PreventUserExistenceErrorTypes>(value);

    public static implicit operator PreventUserExistenceErrorTypes(string value) => FindValue(value);
}
