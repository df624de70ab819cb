using Amazon.CognitoIdentityProvider;
using Amazon.Runtime;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>The client of the SDK, connected to a pool in memory.</summary>
internal static class PoolSdk
{
    public static AmazonCognitoIdentityProviderClient CreateClient(this PoolHost pool, AWSCredentials credentials) =>
        new(credentials, new AmazonCognitoIdentityProviderConfig
        {
            ServiceURL = "http://localhost/local-pool",
            AuthenticationRegion = "local",
            MaxErrorRetry = 0,
            HttpClientFactory = new InMemory((TestServer)pool.Services.GetRequiredService<IServer>()),
        });

    private sealed class InMemory(TestServer server) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) =>
            new(new PlainAddress { InnerHandler = server.CreateHandler() });

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;
    }

    /// <summary>The SDK asks for its addresses to be left as they are, which the server in memory cannot read.</summary>
    private sealed class PlainAddress : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(request.RequestUri!.OriginalString);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
