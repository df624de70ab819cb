namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>What is known about the user's device at an event.</summary>
public class EventContextDataType
{
    public string IpAddress { get; set; }

    public string DeviceName { get; set; }

    public string Timezone { get; set; }

    public string City { get; set; }

    public string Country { get; set; }
}
