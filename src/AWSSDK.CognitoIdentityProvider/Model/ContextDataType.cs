namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>What threat protection learns about the user's device from a server.</summary>
public class ContextDataType
{
    public string IpAddress { get; set; }

    public string ServerName { get; set; }

    public string ServerPath { get; set; }

    public List<HttpHeader> HttpHeaders { get; set; }

    /// <summary>A fingerprint that Amazon's client library collects.</summary>
    public string EncodedData { get; set; }
}
