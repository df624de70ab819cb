using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>What a user was asked for in an event.</summary>
public class ChallengeName(string value) : ConstantClass(value)
{
    public static readonly ChallengeName Mfa = new("Mfa");
    public static readonly ChallengeName Password = new("Password");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static ChallengeName FindValue(string value) => FindValue<ChallengeName>(value);

    public static implicit operator ChallengeName(string value) => FindValue(value);
}
