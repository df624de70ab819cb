using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether verification email carries a code or a link.</summary>
public class DefaultEmailOptionType(string value) : ConstantClass(value)
{
    public static readonly DefaultEmailOptionType CONFIRM_WITH_CODE = new("CONFIRM_WITH_CODE");
    public static readonly DefaultEmailOptionType CONFIRM_WITH_LINK = new("CONFIRM_WITH_LINK");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static DefaultEmailOptionType FindValue(string value) => FindValue<DefaultEmailOptionType>(value);

    public static implicit operator DefaultEmailOptionType(string value) => FindValue(value);
}
