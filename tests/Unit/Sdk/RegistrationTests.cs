using Amazon;
using Amazon.CognitoIdentityProvider;
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Sdk;

public sealed class RegistrationTests
{
    [Fact]
    public void The_client_is_registered_by_its_interface()
    {
        using var services = new ServiceCollection()
            .AddAWSService<IAmazonCognitoIdentityProvider>(new AWSOptions
            {
                Credentials = new AnonymousAWSCredentials(),
                Region = RegionEndpoint.EUWest1,
            })
            .BuildServiceProvider();

        var client = services.GetRequiredService<IAmazonCognitoIdentityProvider>();

        Assert.IsType<AmazonCognitoIdentityProviderClient>(client);
        Assert.Same(RegionEndpoint.EUWest1, client.Config.RegionEndpoint);
    }

    [Fact]
    public void Its_address_comes_from_the_configuration()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("AWS:ServiceURL", "http://localhost:5080/local-pool"), new("AWS:AuthenticationRegion", "local")])
            .Build();
        var options = configuration.GetAWSOptions("AWS");
        options.Credentials = new AnonymousAWSCredentials();
        using var services = new ServiceCollection()
            .AddAWSService<IAmazonCognitoIdentityProvider>(options)
            .BuildServiceProvider();

        var client = services.GetRequiredService<IAmazonCognitoIdentityProvider>();

        Assert.Equal("http://localhost:5080/local-pool", client.Config.ServiceURL);
    }

    [Fact]
    public void Each_constructor_of_the_package_is_there()
    {
        AWSCredentials credentials = new AnonymousAWSCredentials();
        var config = new AmazonCognitoIdentityProviderConfig { RegionEndpoint = RegionEndpoint.EUWest1 };
        var region = RegionEndpoint.EUWest1;
        object[][] arguments =
        [
            [region], [config], [credentials, region], [credentials, config],
            ["key", "secret", region], ["key", "secret", config],
            ["key", "secret", "token", region], ["key", "secret", "token", config],
        ];

        Assert.All(arguments, values =>
        {
            using var client = (AmazonCognitoIdentityProviderClient)Activator.CreateInstance(
                typeof(AmazonCognitoIdentityProviderClient), values)!;
            Assert.Same(region, client.Config.RegionEndpoint);
        });
        Assert.All(
            new Type[][]
            {
                [],
                [typeof(AWSCredentials)],
                [typeof(string), typeof(string)],
                [typeof(string), typeof(string), typeof(string)],
            },
            types => Assert.NotNull(typeof(AmazonCognitoIdentityProviderClient).GetConstructor(types)));
    }
}
