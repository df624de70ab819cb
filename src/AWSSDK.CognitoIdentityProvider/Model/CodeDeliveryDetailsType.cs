namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Where and how a code was sent.</summary>
public class CodeDeliveryDetailsType
{
    /// <summary>The address or phone number, masked.</summary>
    public string Destination { get; set; }

    public DeliveryMediumType DeliveryMedium { get; set; }

    /// <summary>The attribute that the code verifies.</summary>
    public string AttributeName { get; set; }
}
