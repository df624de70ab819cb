using System.Net;
using System.Text;
using System.Text.Json;
using Amazon;
using Amazon.CognitoIdentityProvider;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace AccountPortal.Tests.Unit.Sdk;

/// <summary>Stands where the network begins: answers what it was told to, in turn, and keeps what was sent.</summary>
internal sealed class FakeCognito : HttpMessageHandler
{
    private readonly Queue<(HttpStatusCode Status, string Body, string? ErrorType)> answers = new();

    public List<SentRequest> Sent { get; } = [];

    public JsonElement LastBody => JsonDocument.Parse(Sent[^1].Body).RootElement;

    public FakeCognito Answers(string body, HttpStatusCode status = HttpStatusCode.OK, string? errorType = null)
    {
        answers.Enqueue((status, body, errorType));
        return this;
    }

    public AmazonCognitoIdentityProviderClient Client(AWSCredentials? credentials = null) =>
        Client(new AmazonCognitoIdentityProviderConfig { RegionEndpoint = RegionEndpoint.EUCentral1 }, credentials);

    public AmazonCognitoIdentityProviderClient Client(AmazonCognitoIdentityProviderConfig config, AWSCredentials? credentials = null)
    {
        config.HttpClientFactory = new Factory(this);
        return new ImpatientClient(credentials ?? new AnonymousAWSCredentials(), config);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var headers = request.Headers.Concat(request.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase);
        Sent.Add(new SentRequest(request.Method.Method, request.RequestUri!, headers, body));

        var (status, answer, errorType) = answers.TryDequeue(out var next) ? next : (HttpStatusCode.OK, "{}", null);
        var response = new HttpResponseMessage(status)
        {
            Content = new StringContent(answer, Encoding.UTF8, "application/x-amz-json-1.1"),
        };
        response.Headers.Add("x-amzn-RequestId", "f757ba79-b09f-4acc-b66a-20c8cff4c6e3");
        if (errorType is not null)
        {
            response.Headers.Add("x-amzn-ErrorType", errorType);
        }

        return response;
    }

    internal sealed record SentRequest(string Method, Uri Address, Dictionary<string, string> Headers, string Body);

    private sealed class Factory(HttpMessageHandler handler) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler, disposeHandler: false);

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;
    }

    /// <summary>Retries as often as any client, but at once.</summary>
    private sealed class ImpatientClient(AWSCredentials credentials, AmazonCognitoIdentityProviderConfig config)
        : AmazonCognitoIdentityProviderClient(credentials, config)
    {
        protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
        {
            base.CustomizeRuntimePipeline(pipeline);
            pipeline.ReplaceHandler<RetryHandler>(new RetryHandler(new Policy(Config)));
        }

        private sealed class Policy(IClientConfig config) : StandardRetryPolicy(config)
        {
            public override Task WaitBeforeRetryAsync(IExecutionContext executionContext) => Task.CompletedTask;
        }
    }
}
