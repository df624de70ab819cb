namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>What threat protection learns about the user's device.</summary>
public class UserContextDataType
{
    public string IpAddress { get; set; }

    /// <summary>A fingerprint that Amazon's client library collects.</summary>
    public string EncodedData { get; set; }
}
