using System.Net;
using AccountPortal.Tests.Unit.Sdk;
using Amazon.CognitoIdentityProvider;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AccountPortal.Tests.Unit.Services.Tokens;

public sealed class PoolTokensTests : IDisposable
{
    private const string Tokens =
        """{"AuthenticationResult":{"AccessToken":"access","IdToken":"id","ExpiresIn":300,"TokenType":"Bearer"}}""";

    private readonly FakeCognito cognito = new();

    public void Dispose() => cognito.Dispose();

    [Fact]
    public async Task Renewal_uses_the_operation_that_honours_rotation()
    {
        cognito.Answers(Tokens.Replace("\"ExpiresIn\"", "\"RefreshToken\":\"next\",\"ExpiresIn\"", StringComparison.Ordinal));

        var renewed = await Pool().RenewAsync("refresh", "jo", null, CancellationToken.None);

        Assert.Equal(new RenewedTokens("access", "id", "next"), renewed);
        Assert.EndsWith("GetTokensFromRefreshToken", cognito.Sent[0].Headers["X-Amz-Target"], StringComparison.Ordinal);
        Assert.Equal("secret", cognito.LastBody.GetProperty("ClientSecret").GetString());
    }

    [Fact]
    public async Task A_server_without_that_operation_is_asked_the_older_way_from_then_on()
    {
        cognito.Answers("""{"__type":"UnknownOperationException"}""", HttpStatusCode.BadRequest, "UnknownOperationException")
            .Answers(Tokens).Answers(Tokens);
        var pool = Pool();

        Assert.NotNull(await pool.RenewAsync("refresh", "mytestuser", "local_device", CancellationToken.None));
        Assert.NotNull(await pool.RenewAsync("refresh", "mytestuser", "local_device", CancellationToken.None));

        Assert.Equal(
            ["GetTokensFromRefreshToken", "InitiateAuth", "InitiateAuth"],
            cognito.Sent.Select(request => request.Headers["X-Amz-Target"].Split('.')[1]));
        var parameters = cognito.LastBody.GetProperty("AuthParameters");
        Assert.Equal("refresh", parameters.GetProperty("REFRESH_TOKEN").GetString());
        Assert.NotEmpty(parameters.GetProperty("SECRET_HASH").GetString()!);
        Assert.Equal("local_device", parameters.GetProperty("DEVICE_KEY").GetString());
    }

    [Theory]
    [InlineData("NotAuthorizedException")]
    [InlineData("RefreshTokenReuseException")]
    [InlineData("UserNotFoundException")]
    public async Task A_refusal_is_told_by_null(string error)
    {
        cognito.Answers($$"""{"__type":"{{error}}","message":"Refresh Token has been revoked"}""", HttpStatusCode.BadRequest, error);
        Assert.Null(await Pool().RenewAsync("refresh", "jo", null, CancellationToken.None));
    }

    [Fact]
    public async Task A_browser_that_the_pool_has_forgotten_is_a_refusal()
    {
        cognito.Answers(
            """{"__type":"ResourceNotFoundException","message":"Device does not exist."}""", HttpStatusCode.BadRequest,
            "ResourceNotFoundException");

        Assert.Null(await Pool().RenewAsync("refresh", "jo", "local_device", CancellationToken.None));
        Assert.Equal("local_device", cognito.LastBody.GetProperty("DeviceKey").GetString());
    }

    [Fact]
    public async Task Throttling_is_no_refusal()
    {
        for (var i = 0; i < 5; i++)
        {
            cognito.Answers(
                """{"__type":"TooManyRequestsException","message":"Too many requests"}""", HttpStatusCode.BadRequest,
                "TooManyRequestsException");
        }

        await Assert.ThrowsAnyAsync<AmazonCognitoIdentityProviderException>(
            () => Pool().RenewAsync("refresh", "jo", null, CancellationToken.None));
    }

    [Fact]
    public async Task A_revocation_that_fails_stops_nobody()
    {
        cognito.Answers(
            """{"__type":"UnsupportedOperationException","message":"off"}""", HttpStatusCode.BadRequest, "UnsupportedOperationException");
        await Pool().RevokeAsync("refresh", CancellationToken.None);
        Assert.EndsWith("RevokeToken", cognito.Sent[0].Headers["X-Amz-Target"], StringComparison.Ordinal);
    }

    private PoolTokens Pool() => new(
        new Lazy<IAmazonCognitoIdentityProvider>(() => cognito.Client()),
        Options.Create(new CognitoOptions { ClientId = "1example23456789", ClientSecret = "secret" }),
        TimeProvider.System,
        NullLogger<PoolTokens>.Instance);
}
