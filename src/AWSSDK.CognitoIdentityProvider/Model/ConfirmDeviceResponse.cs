using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ConfirmDeviceRequest"/>.</summary>
public class ConfirmDeviceResponse : AmazonWebServiceResponse
{
    /// <summary>Whether the user has to agree, by UpdateDeviceStatus, before the device is remembered.</summary>
    public bool? UserConfirmationNecessary { get; set; }
}
