namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Reads a device of the signed-in user.</summary>
public class GetDeviceRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>The key that Cognito gave to the device.</summary>
    public string DeviceKey { get; set; }

    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }
}
