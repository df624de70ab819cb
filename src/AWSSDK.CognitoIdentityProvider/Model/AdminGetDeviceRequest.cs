namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Reads a device of a user, as an administrator.</summary>
public class AdminGetDeviceRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>The key that Cognito gave to the device.</summary>
    public string DeviceKey { get; set; }

    public string UserPoolId { get; set; }

    public string Username { get; set; }
}
