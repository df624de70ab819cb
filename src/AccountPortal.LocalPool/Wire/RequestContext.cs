using System.Net;

namespace AccountPortal.LocalPool.Wire;

/// <summary>IP address and user agent of the request.</summary>
internal sealed class RequestContext(IHttpContextAccessor accessor)
{
    /// <summary>The remote IP address; an in-process request has none and counts as loopback.</summary>
    public string IpAddress
    {
        get
        {
            var address = accessor.HttpContext?.Connection.RemoteIpAddress ?? IPAddress.Loopback;
            return (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString();
        }
    }

    public string UserAgent => accessor.HttpContext?.Request.Headers.UserAgent.ToString() ?? "";
}
