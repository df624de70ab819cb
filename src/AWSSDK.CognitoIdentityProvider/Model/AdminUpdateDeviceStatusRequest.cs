namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Says whether a device of a user is remembered, as an administrator.</summary>
public class AdminUpdateDeviceStatusRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    /// <summary>The key that Cognito gave to the device.</summary>
    public string DeviceKey { get; set; }

    public DeviceRememberedStatusType DeviceRememberedStatus { get; set; }
}
