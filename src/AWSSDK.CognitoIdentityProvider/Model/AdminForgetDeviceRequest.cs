namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Forgets a device of a user, as an administrator.</summary>
public class AdminForgetDeviceRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    /// <summary>The key that Cognito gave to the device.</summary>
    public string DeviceKey { get; set; }
}
