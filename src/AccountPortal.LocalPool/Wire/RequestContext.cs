using System.Net;

namespace AccountPortal.LocalPool.Wire;

/// <summary>Who is on the other end of the connection.</summary>
internal sealed class RequestContext(IHttpContextAccessor accessor)
{
    /// <summary>The address that the request came from; a request within the process has none and counts as local.</summary>
    public string IpAddress
    {
        get
        {
            var address = accessor.HttpContext?.Connection.RemoteIpAddress ?? IPAddress.Loopback;
            return (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString();
        }
    }

    /// <summary>What the caller says it runs on.</summary>
    public string UserAgent => accessor.HttpContext?.Request.Headers.UserAgent.ToString() ?? "";
}
