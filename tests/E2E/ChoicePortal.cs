using Amazon.CognitoIdentityProvider;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AccountPortal.Tests.E2E;

/// <summary>The portal under USER_AUTH: the user chooses among the sign-in methods that the demo pool allows.</summary>
public sealed class ChoicePortal : PortalFixture
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string> { ["Cognito:AuthFlow"] = "USER_AUTH" };

    /// <summary>The address with the domain of the demo pool's passkeys.</summary>
    public Uri ByName => new($"http://localhost:{Address.Port}/");

    /// <summary>The same portal by its IP address, which no passkey belongs to.</summary>
    public Uri ByNumber => new($"http://127.0.0.1:{Address.Port}/");

    /// <summary>The challenge that replaces the code by email; null for that code.</summary>
    public string? LaterChallenge { get; set; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            var made = services.Single(
                service => service.ServiceType == typeof(IAmazonCognitoIdentityProvider) && !service.IsKeyedService).ImplementationFactory!;
            services.Replace(ServiceDescriptor.Singleton(
                provider => LaterPool.Of((IAmazonCognitoIdentityProvider)made(provider), () => LaterChallenge)));
        });
    }
}

/// <summary>The tests that share it run one after the other, so that they may move its clock.</summary>
[CollectionDefinition]
public sealed class ChoiceCollection : ICollectionFixture<ChoicePortal>;
