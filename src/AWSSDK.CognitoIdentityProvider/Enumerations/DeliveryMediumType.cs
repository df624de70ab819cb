using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>How a code reaches the user.</summary>
public class DeliveryMediumType(string value) : ConstantClass(value)
{
    public static readonly DeliveryMediumType EMAIL = new("EMAIL");
    public static readonly DeliveryMediumType SMS = new("SMS");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static DeliveryMediumType FindValue(string value) => FindValue<DeliveryMediumType>(value);

    public static implicit operator DeliveryMediumType(string value) => FindValue(value);
}
