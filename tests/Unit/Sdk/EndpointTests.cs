using Amazon;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace AccountPortal.Tests.Unit.Sdk;

[Collection(nameof(ProcessEnvironment))]
public sealed class EndpointTests : IDisposable
{
    private const string Variable = "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER";
    private readonly FakeCognito cognito = new();

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        cognito.Dispose();
    }

    [Theory]
    [InlineData("eu-central-1", false, false, "https://cognito-idp.eu-central-1.amazonaws.com/")]
    [InlineData("us-east-1", true, false, "https://cognito-idp-fips.us-east-1.amazonaws.com/")]
    [InlineData("us-gov-west-1", true, false, "https://cognito-idp-fips.us-gov-west-1.amazonaws.com/")]
    [InlineData("eu-central-1", false, true, "https://cognito-idp.eu-central-1.amazonaws.com/")]
    [InlineData("us-gov-west-1", false, true, "https://cognito-idp.us-gov-west-1.api.aws/")]
    [InlineData("us-west-2", true, true, "https://cognito-idp-fips.us-west-2.amazonaws.com/")]
    [InlineData("ca-central-1", true, true, "https://cognito-idp-fips.ca-central-1.api.aws/")]
    [InlineData("cn-north-1", false, false, "https://cognito-idp.cn-north-1.amazonaws.com.cn/")]
    [InlineData("xx-new-9", false, false, "https://cognito-idp.xx-new-9.amazonaws.com/")]
    public void The_endpoint_follows_the_region(string region, bool fips, bool dualStack, string expected)
    {
        using var client = cognito.Client(new AmazonCognitoIdentityProviderConfig
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(region),
            UseFIPSEndpoint = fips,
            UseDualstackEndpoint = dualStack,
        });

        Assert.Equal(expected, client.DetermineServiceOperationEndpoint(new GetUserRequest()).URL);
        Assert.Equal(
            expected, client.Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new GetUserRequest())).URL);
    }

    [Theory]
    [InlineData("http://localhost:5080/local-pool", "/local-pool")]
    [InlineData("http://localhost:5080/local-pool/", "/local-pool")]
    [InlineData("http://localhost:5080", "")]
    public async Task A_service_url_keeps_its_path(string serviceUrl, string path)
    {
        using var client = cognito.Client(new AmazonCognitoIdentityProviderConfig { ServiceURL = serviceUrl });
        await client.GetUserAsync(new GetUserRequest(), TestContext.Current.CancellationToken);

        Assert.Equal($"http://localhost:5080{path}/", cognito.Sent[^1].Address.AbsoluteUri);
    }

    [Fact]
    public async Task An_environment_variable_takes_the_place_of_the_service_url()
    {
        Environment.SetEnvironmentVariable(Variable, "http://localhost:9229/pool");
        using var client = cognito.Client();
        await client.GetUserAsync(new GetUserRequest(), TestContext.Current.CancellationToken);

        Assert.Equal("http://localhost:9229/pool/", cognito.Sent[^1].Address.AbsoluteUri);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_service_url_excludes_fips_and_dual_stack(bool fips, bool dualStack)
    {
        using var client = cognito.Client(new AmazonCognitoIdentityProviderConfig
        {
            ServiceURL = "http://localhost:5080",
            UseFIPSEndpoint = fips,
            UseDualstackEndpoint = dualStack,
        });

        await Assert.ThrowsAsync<AmazonClientException>(
            () => client.GetUserAsync(new GetUserRequest(), TestContext.Current.CancellationToken));
    }
}
