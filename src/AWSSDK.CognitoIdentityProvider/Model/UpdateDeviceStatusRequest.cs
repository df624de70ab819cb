namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Says whether a device of the signed-in user is remembered.</summary>
public class UpdateDeviceStatusRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    /// <summary>The key that Cognito gave to the device.</summary>
    public string DeviceKey { get; set; }

    public DeviceRememberedStatusType DeviceRememberedStatus { get; set; }
}
