using System.Text.Json.Serialization;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A header of the user's request.</summary>
public class HttpHeader
{
    [JsonPropertyName("headerName")]
    public string HeaderName { get; set; }

    [JsonPropertyName("headerValue")]
    public string HeaderValue { get; set; }
}
