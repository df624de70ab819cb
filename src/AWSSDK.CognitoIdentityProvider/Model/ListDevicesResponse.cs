using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ListDevicesRequest"/>.</summary>
public class ListDevicesResponse : AmazonWebServiceResponse
{
    public List<DeviceType> Devices { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string PaginationToken { get; set; }
}
