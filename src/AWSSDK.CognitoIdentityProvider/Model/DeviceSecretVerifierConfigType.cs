namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>What Cognito keeps of the password that a device made up: by secure remote password, as for users.</summary>
public class DeviceSecretVerifierConfigType
{
    /// <summary>In Base64.</summary>
    public string PasswordVerifier { get; set; }

    /// <summary>In Base64.</summary>
    public string Salt { get; set; }
}
