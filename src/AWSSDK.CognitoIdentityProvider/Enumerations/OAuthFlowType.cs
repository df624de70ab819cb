using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>An OAuth 2.0 grant.</summary>
public class OAuthFlowType(string value) : ConstantClass(value)
{
    public static readonly OAuthFlowType Client_credentials = new("client_credentials");
    public static readonly OAuthFlowType Code = new("code");
    public static readonly OAuthFlowType Implicit = new("implicit");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static OAuthFlowType FindValue(string value) => FindValue<OAuthFlowType>(value);

    public static implicit operator OAuthFlowType(string value) => FindValue(value);
}
