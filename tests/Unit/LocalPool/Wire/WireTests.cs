using System.Net;
using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool.Wire;

public sealed class WireTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_fault_has_Cognitos_status_headers_and_body()
    {
        using var response = await PostAsync("GetUser", """{"AccessToken":"abc"}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("NotAuthorizedException:", Header(response, "x-amzn-ErrorType"));
        Assert.Equal("Invalid Access Token", Header(response, "x-amzn-ErrorMessage"));
        Assert.True(Guid.TryParse(Header(response, "x-amzn-RequestId"), out _));
        Assert.Equal("application/x-amz-json-1.1", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            """{"__type":"NotAuthorizedException","message":"Invalid Access Token"}""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("{", "Expected map or null")]
    [InlineData("", "Expected map or null")]
    [InlineData("[]", "ARRAY_VALUE can not be converted to Structure")]
    [InlineData("""{"AccessToken":7}""", "NUMBER_VALUE can not be converted to String")]
    [InlineData("""{"AccessToken":"\ud800"}""", "Invalid Unicode escape sequence")]
    [InlineData("""{"AccessToken":"abc","\ud800":"a name"}""", "Invalid Unicode escape sequence")]
    [InlineData("""{"AccessToken":"abc","Extra":[{"a":"\udc00\ud800"}]}""", "Invalid Unicode escape sequence")]
    public async Task Input_that_cannot_be_read_is_the_clients_fault(string body, string sentence)
    {
        using var response = await PostAsync("GetUser", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var fault = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal("SerializationException", (string)fault["__type"]!);
        Assert.Equal(sentence, (string)fault["Message"]!);
    }

    [Theory]
    [InlineData("AuthParameters", "[]")]
    [InlineData("AuthParameters", """{"USERNAME":{}}""")]
    [InlineData("ClientId", "true")]
    public async Task Members_of_the_wrong_kind_are_refused(string member, string value)
    {
        var input = new JsonObject { ["AuthFlow"] = "USER_PASSWORD_AUTH", ["ClientId"] = "account-portal" };
        input[member] = JsonNode.Parse(value);

        var (status, body) = await pool.SendAsync("InitiateAuth", input);

        Assert.Equal(400, status);
        Assert.Equal("SerializationException", (string)body["__type"]!);
    }

    [Fact]
    public async Task An_operation_that_Cognito_lacks_is_unknown()
    {
        var (status, body) = await pool.SendAsync("MakeCoffee", []);

        Assert.Equal(400, status);
        Assert.Equal("""{"__type":"UnknownOperationException"}""", body.ToJsonString());
    }

    [Fact]
    public async Task A_body_beyond_all_measure_is_refused()
    {
        using var response = await PostAsync("GetUser", new string(' ', 300 * 1024));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task All_violations_are_named_at_once_and_secrets_are_not_repeated()
    {
        var fault = await pool.FailAsync("SignUp", new()
        {
            ["ClientId"] = "account-portal",
            ["Password"] = new string('x', 257),
            ["UserAttributes"] = new JsonArray(new JsonObject { ["Name"] = "with space" }),
        });

        Assert.Equal(
            "InvalidParameterException: 3 validation errors detected: "
            + "Value at 'username' failed to satisfy constraint: Member must not be null; "
            + "Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256; "
            + "Value 'with space' at 'userAttributes.1.member.name' failed to satisfy constraint: "
            + @"Member must satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}]+",
            fault);
    }

    [Theory]
    [InlineData("InitiateAuth", "AuthFlow")]
    [InlineData("RespondToAuthChallenge", "ChallengeName")]
    public async Task A_choice_that_is_empty_is_none_of_those_that_there_are(string operation, string member) =>
        Assert.Contains(
            "failed to satisfy constraint: Member must satisfy enum value set: [",
            await pool.FailAsync(operation, new() { [member] = "", ["ClientId"] = "account-portal" }),
            StringComparison.Ordinal);

    [Fact]
    public async Task Of_a_member_that_comes_twice_the_last_counts()
    {
        using var response = await PostAsync(
            "CreateUserPool",
            """{"PoolName":"Twice","UserPoolTags":{"a":"1","a":"2"}"""
            + ""","VerificationMessageTemplate":{"SmsMessage":"{####}","SmsMessage":"Code {####}"}}""");

        var made = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["UserPool"]!;
        Assert.Equal("2", (string)made["UserPoolTags"]!["a"]!);
        Assert.Equal("Code {####}", (string)made["VerificationMessageTemplate"]!["SmsMessage"]!);
    }

    [Fact]
    public async Task An_answer_repeats_no_more_of_a_value_than_helps_to_find_it()
    {
        using var response = await PostAsync(
            "InitiateAuth", $$"""{"ClientId":"account-portal","AuthFlow":"{{new string('x', 200_000)}}"}""");

        Assert.InRange(Header(response, "x-amzn-ErrorMessage").Length, 1000, 4096);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1000, 4096);
    }

    [Fact]
    public async Task An_unknown_auth_flow_is_named_with_those_that_there_are()
    {
        var fault = await pool.FailAsync("InitiateAuth", new() { ["AuthFlow"] = "MAGIC", ["ClientId"] = "account-portal" });

        Assert.StartsWith(
            "InvalidParameterException: 1 validation error detected: Value 'MAGIC' at 'authFlow' failed to satisfy constraint: Member "
            + "must satisfy enum value set: [USER_SRP_AUTH,",
            fault,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_members_region_and_signature_do_not_matter()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local-pool")
        {
            Content = new StringContent("""{"UserPoolId":"local_demo","FutureMember":{"a":[1]}}"""),
        };
        request.Headers.Add("X-Amz-Target", "AWSCognitoIdentityProviderService.DescribeUserPool");
        request.Headers.TryAddWithoutValidation(
            "Authorization", "AWS4-HMAC-SHA256 Credential=x/20260101/mars-1/cognito-idp/aws4_request, Signature=00");
        using var response = await pool.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_client_that_nobody_made_does_not_exist() =>
        Assert.Equal(
            "ResourceNotFoundException: User pool client nobody does not exist.",
            await pool.FailAsync("InitiateAuth", new() { ["AuthFlow"] = "USER_SRP_AUTH", ["ClientId"] = "nobody" }));

    [Fact]
    public async Task Browsers_of_any_origin_may_call_the_wire_and_read_the_keys_but_not_the_inbox()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/local-pool");
        preflight.Headers.Add("Origin", "https://elsewhere.example");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type,x-amz-target");
        using var allowed = await pool.Http.SendAsync(preflight, TestContext.Current.CancellationToken);
        using var keys = await pool.Http.GetAsync("/local-pool/local_demo/.well-known/jwks.json", TestContext.Current.CancellationToken);
        using var inbox = await pool.Http.GetAsync("/local-pool/inbox", TestContext.Current.CancellationToken);

        Assert.Equal("*", Header(allowed, "Access-Control-Allow-Origin"));
        Assert.Equal("content-type,x-amz-target", Header(allowed, "Access-Control-Allow-Headers"));
        Assert.Equal("*", Header(keys, "Access-Control-Allow-Origin"));
        Assert.False(inbox.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Calls_are_counted_by_operation()
    {
        var before = pool.Services.CallsOf("DescribeUserPool");
        await pool.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = "local_demo" });

        Assert.Equal(before + 1, pool.Services.CallsOf("DescribeUserPool"));
    }

    private async Task<HttpResponseMessage> PostAsync(string operation, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local-pool") { Content = new StringContent(body) };
        request.Headers.Add("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation);
        return await pool.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
