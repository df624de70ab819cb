using System.Net;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace AccountPortal.Tests.Unit.Sdk;

public sealed class ResponseTests : IDisposable
{
    private readonly FakeCognito cognito = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => cognito.Dispose();

    [Fact]
    public async Task Every_kind_of_member_is_read()
    {
        cognito.Answers("""
            {"UserPool":{"Id":"local_demo","EstimatedNumberOfUsers":4,"CreationDate":1.689980857949E9,"MfaConfiguration":"OPTIONAL",
            "AliasAttributes":["email"],"UserPoolTags":{"team":"blue"},"AcrConfiguration":{"high":{"AcrValue":"2"}},
            "Policies":{"PasswordPolicy":{"MinimumLength":8,"RequireSymbols":false}},
            "SchemaAttributes":[{"Name":"sub","AttributeDataType":"String","StringAttributeConstraints":{"MaxLength":"2048"}}]}}
            """);
        using var client = cognito.Client(new BasicAWSCredentials("key", "secret"));
        var pool = (await client.DescribeUserPoolAsync(new DescribeUserPoolRequest { UserPoolId = "local_demo" }, Cancellation)).UserPool;

        Assert.Equal("local_demo", pool.Id);
        Assert.Equal(4, pool.EstimatedNumberOfUsers);
        Assert.Equal(new DateTime(2023, 7, 21, 23, 7, 37, 949, DateTimeKind.Utc), pool.CreationDate);
        Assert.Equal(DateTimeKind.Utc, pool.CreationDate!.Value.Kind);
        Assert.Same(UserPoolMfaType.OPTIONAL, pool.MfaConfiguration);
        Assert.Equal(["email"], pool.AliasAttributes);
        Assert.Equal("blue", pool.UserPoolTags["team"]);
        Assert.Equal("2", pool.AcrConfiguration["high"].AcrValue);
        Assert.Equal(8, pool.Policies.PasswordPolicy.MinimumLength);
        Assert.False(pool.Policies.PasswordPolicy.RequireSymbols);
        Assert.Null(pool.Policies.PasswordPolicy.RequireNumbers);
        Assert.Same(AttributeDataType.String, pool.SchemaAttributes[0].AttributeDataType);
        Assert.Equal("2048", pool.SchemaAttributes[0].StringAttributeConstraints.MaxLength);
        Assert.Null(pool.UsernameAttributes);
    }

    [Fact]
    public async Task Members_from_the_future_are_ignored_and_new_constants_kept()
    {
        cognito.Answers("""{"ChallengeName":"RETINA_SCAN","Session":"s","Later":{"a":[1]},"ContentLength":7}""");
        using var client = cognito.Client();
        var response = await client.InitiateAuthAsync(new InitiateAuthRequest(), Cancellation);

        Assert.Equal("RETINA_SCAN", response.ChallengeName.Value);
        Assert.Null(response.AuthenticationResult);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public async Task An_answer_that_carries_nothing_may_be_empty(string body)
    {
        cognito.Answers(body);
        using var client = cognito.Client();
        var response = await client.ChangePasswordAsync(new ChangePasswordRequest(), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.HttpStatusCode);
        Assert.Equal("f757ba79-b09f-4acc-b66a-20c8cff4c6e3", response.ResponseMetadata.RequestId);
    }
}
