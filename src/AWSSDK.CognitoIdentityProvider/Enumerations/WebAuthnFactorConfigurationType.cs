using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether a passkey counts as one factor or as several.</summary>
public class WebAuthnFactorConfigurationType(string value) : ConstantClass(value)
{
    public static readonly WebAuthnFactorConfigurationType MULTI_FACTOR_WITH_USER_VERIFICATION = new("MULTI_FACTOR_WITH_USER_VERIFICATION");
    public static readonly WebAuthnFactorConfigurationType SINGLE_FACTOR = new("SINGLE_FACTOR");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static WebAuthnFactorConfigurationType FindValue(string value) => FindValue<WebAuthnFactorConfigurationType>(value);

    public static implicit operator WebAuthnFactorConfigurationType(string value) => FindValue(value);
}
