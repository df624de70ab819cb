namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The keys that Cognito gave to a device seen for the first time.</summary>
public class NewDeviceMetadataType
{
    public string DeviceKey { get; set; }

    public string DeviceGroupKey { get; set; }
}
