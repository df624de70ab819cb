using System.Net;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace AccountPortal.Tests.Unit.Sdk;

public sealed class ErrorTests : IDisposable
{
    private readonly FakeCognito cognito = new();

    public static IEnumerable<TheoryDataRow<Type>> Exceptions =>
        typeof(SignUpRequest).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(AmazonCognitoIdentityProviderException)))
            .Select(type => new TheoryDataRow<Type>(type));

    public void Dispose() => cognito.Dispose();

    [Theory]
    [MemberData(nameof(Exceptions))]
    public async Task Each_error_is_thrown_as_the_class_of_its_name(Type type)
    {
        cognito.Answers($$"""{"__type":"{{type.Name}}","message":"Said so."}""", HttpStatusCode.BadRequest);
        var thrown = await FailAsync(maxRetries: 0);

        Assert.IsType(type, thrown);
        Assert.Equal("Said so.", thrown.Message);
        Assert.Equal(type.Name, thrown.ErrorCode);
        Assert.Equal(HttpStatusCode.BadRequest, thrown.StatusCode);
        Assert.Equal("f757ba79-b09f-4acc-b66a-20c8cff4c6e3", thrown.RequestId);
    }

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Each_class_has_the_constructors_of_the_package(Type type)
    {
        var inner = new InvalidOperationException();
        object?[][] arguments =
        [
            ["m"],
            ["m", inner],
            [inner],
            ["m", inner, ErrorType.Sender, "c", "r", HttpStatusCode.BadRequest],
            ["m", ErrorType.Sender, "c", "r", HttpStatusCode.BadRequest],
        ];

        Assert.All(arguments, values => Assert.IsType(type, Activator.CreateInstance(type, values)));
    }

    [Theory]
    [InlineData("""{"__type":"com.amazonaws.cognito#CodeMismatchException:http://x","message":"m"}""", null)]
    [InlineData("""{"message":"m"}""", "CodeMismatchException:")]
    [InlineData("""{"__type":"CodeMismatchException","Message":"m"}""", "NotAuthorizedException:")]
    public async Task The_name_and_the_message_are_found_wherever_they_stand(string body, string? header)
    {
        cognito.Answers(body, HttpStatusCode.BadRequest, header);

        Assert.Equal("m", Assert.IsType<CodeMismatchException>(await FailAsync()).Message);
    }

    [Fact]
    public async Task An_unknown_error_is_the_base_class_with_its_code()
    {
        cognito.Answers("""{"__type":"BrandNewException","message":"m"}""", HttpStatusCode.BadRequest);
        var thrown = await FailAsync();

        Assert.Equal(typeof(AmazonCognitoIdentityProviderException), thrown.GetType());
        Assert.Equal("BrandNewException", thrown.ErrorCode);
    }

    [Fact]
    public async Task An_answer_from_something_in_between_is_still_an_error()
    {
        cognito.Answers("<html>Bad gateway</html>", HttpStatusCode.BadGateway);
        var thrown = await FailAsync(maxRetries: 0);

        Assert.Equal(HttpStatusCode.BadGateway, thrown.StatusCode);
        Assert.Equal("", thrown.ErrorCode);
    }

    [Fact]
    public async Task The_reason_of_an_invalid_parameter_is_kept()
    {
        cognito.Answers("""{"__type":"InvalidParameterException","message":"m","reasonCode":"r"}""", HttpStatusCode.BadRequest);

        Assert.Equal("r", Assert.IsType<InvalidParameterException>(await FailAsync()).ReasonCode);
    }

    [Theory]
    [InlineData("""{"__type":"InternalErrorException"}""", HttpStatusCode.InternalServerError)]
    [InlineData("""{"__type":"TooManyRequestsException","message":"m"}""", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.ServiceUnavailable)]
    public async Task Failures_of_the_service_and_throttling_are_tried_again(string body, HttpStatusCode status)
    {
        cognito.Answers(body, status).Answers("""{"Username":"jo"}""");
        using var client = cognito.Client();
        var user = await client.GetUserAsync(new GetUserRequest(), TestContext.Current.CancellationToken);

        Assert.Equal("jo", user.Username);
        Assert.Equal(2, cognito.Sent.Count);
    }

    [Fact]
    public async Task A_wrong_code_is_not_tried_again()
    {
        cognito.Answers("""{"__type":"CodeMismatchException","message":"m"}""", HttpStatusCode.BadRequest);
        await FailAsync();

        Assert.Single(cognito.Sent);
    }

    private async Task<AmazonCognitoIdentityProviderException> FailAsync(int? maxRetries = null)
    {
        var config = new AmazonCognitoIdentityProviderConfig { RegionEndpoint = Amazon.RegionEndpoint.EUCentral1 };
        if (maxRetries is { } retries)
        {
            config.MaxErrorRetry = retries;
        }

        using var client = cognito.Client(config);
        return await Assert.ThrowsAnyAsync<AmazonCognitoIdentityProviderException>(
            () => client.GetUserAsync(new GetUserRequest(), TestContext.Current.CancellationToken));
    }
}
