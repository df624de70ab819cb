using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>The address of the service: the service URL where one is set, else by region, partition, FIPS and dual-stack.</summary>
internal sealed class CognitoEndpointProvider : IEndpointProvider
{
    public const string Region = "Region";
    public const string UseFips = "UseFIPS";
    public const string UseDualStack = "UseDualStack";
    public const string ServiceUrl = "Endpoint";

    // These regions answer FIPS requests over both protocols under the ordinary domain.
    private static readonly HashSet<string> FipsDualStackRegions = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"];

    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        var fips = (bool)parameters[UseFips];
        var dualStack = (bool)parameters[UseDualStack];
        if (parameters[ServiceUrl] is string { Length: > 0 } serviceUrl)
        {
            return fips ? throw Invalid("a service URL cannot be combined with FIPS")
                : dualStack ? throw Invalid("a service URL cannot be combined with dual-stack")
                : new Endpoint(serviceUrl);
        }

        if (parameters[Region] is not string { Length: > 0 } region || Fn.Partition(region) is not { } partition)
        {
            throw Invalid("the region is missing");
        }

        if (fips && !partition.supportsFIPS)
        {
            throw Invalid($"{partition.name} has no FIPS endpoints");
        }

        if (dualStack && !partition.supportsDualStack)
        {
            throw Invalid($"{partition.name} has no dual-stack endpoints");
        }

        return new Endpoint($"https://{(fips ? "cognito-idp-fips" : "cognito-idp")}.{region}.{Domain(partition, region, fips, dualStack)}");
    }

    private static string Domain(Partition partition, string region, bool fips, bool dualStack)
    {
        // In the partition aws the ordinary addresses are dual-stack themselves.
        var ordinary = !dualStack || (fips ? FipsDualStackRegions.Contains(region) : partition.name == "aws");
        return ordinary ? partition.dnsSuffix : partition.dualStackDnsSuffix;
    }

    private static AmazonClientException Invalid(string reason) => new($"Invalid configuration of the Cognito client: {reason}.");
}
