using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>How an app client was made.</summary>
public class ClientTypeType(string value) : ConstantClass(value)
{
    public static readonly ClientTypeType DCR = new("DCR");
    public static readonly ClientTypeType REGULAR = new("REGULAR");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static ClientTypeType FindValue(string value) => FindValue<ClientTypeType>(value);

    public static implicit operator ClientTypeType(string value) => FindValue(value);
}
