namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Remembers a device of the signed-in user, with the verifier of the password that the device made up.</summary>
public class ConfirmDeviceRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    /// <summary>The key that Cognito gave to the device.</summary>
    public string DeviceKey { get; set; }

    public DeviceSecretVerifierConfigType DeviceSecretVerifierConfig { get; set; }

    /// <summary>How the user recognises the device.</summary>
    public string DeviceName { get; set; }
}
