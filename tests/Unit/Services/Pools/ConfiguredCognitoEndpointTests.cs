using Microsoft.Extensions.Options;

namespace AccountPortal.Tests.Unit.Services.Pools;

public sealed class ConfiguredCognitoEndpointTests
{
    [Theory]
    [InlineData("https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEfGhI", true)]
    [InlineData("https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Other", false)]
    [InlineData("http://localhost/eu-central-1_AbCdEfGhI", false)]
    public void Tokens_of_a_real_pool_come_from_its_own_address(string issuer, bool own) =>
        Assert.Equal(own, Endpoint("eu-central-1_AbCdEfGhI", null).IsIssuer(issuer));

    [Theory]
    [InlineData("http://127.0.0.1:9230/pool/local_demo", true)]
    [InlineData("http://localhost:9230/pool/local_demo", true)]
    [InlineData("http://[::1]:9230/pool/local_demo", true)]
    [InlineData("http://localhost:9231/pool/local_demo", false)]
    [InlineData("https://localhost:9230/pool/local_demo", false)]
    [InlineData("http://localhost:9230/pool/other", false)]
    [InlineData("http://pool.example:9230/pool/local_demo", false)]
    public void On_this_machine_any_name_of_the_loopback_is_as_good(string issuer, bool own) =>
        Assert.Equal(own, Endpoint("local_demo", "http://127.0.0.1:9230/pool").IsIssuer(issuer));

    [Fact]
    public void Elsewhere_the_name_counts() =>
        Assert.False(Endpoint("local_demo", "https://pool.example").IsIssuer("https://localhost/local_demo"));

    private static ConfiguredCognitoEndpoint Endpoint(string poolId, string? serviceUrl) =>
        new(Options.Create(new CognitoOptions { UserPoolId = poolId, ClientId = "client", ServiceUrl = serviceUrl }));
}
