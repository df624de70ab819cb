namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A device of a user.</summary>
public class DeviceType
{
    /// <summary>The key that Cognito gave to the device.</summary>
    public string DeviceKey { get; set; }

    /// <summary>Among them device_status, device_name and last_ip_used.</summary>
    public List<AttributeType> DeviceAttributes { get; set; }

    public DateTime? DeviceCreateDate { get; set; }

    public DateTime? DeviceLastModifiedDate { get; set; }

    public DateTime? DeviceLastAuthenticatedDate { get; set; }
}
