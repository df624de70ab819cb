namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A way to deliver MFA codes by SMS.</summary>
public class MFAOptionType
{
    public DeliveryMediumType DeliveryMedium { get; set; }

    public string AttributeName { get; set; }
}
