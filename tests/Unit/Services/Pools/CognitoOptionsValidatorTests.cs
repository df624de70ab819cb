using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AccountPortal.Tests.Unit.Services.Pools;

public sealed class CognitoOptionsValidatorTests
{
    private static readonly (string, string)[] Real = [("UserPoolId", "eu-central-1_AbCdEfGhI"), ("ClientId", "1example23456789")];

    [Fact]
    public void A_real_pool_needs_its_id_and_the_client_id_alone()
    {
        Assert.Empty(Mistakes(Real));
        Assert.Equal("eu-central-1", Bind(Real).RegionName);
    }

    [Theory]
    [InlineData("UserPoolId", "", "Cognito:UserPoolId is missing: set it to the id of your user pool, for example eu-central-1_AbCdEfGhI.")]
    [InlineData("UserPoolId", "nonsense", "Cognito:UserPoolId is 'nonsense', but a user pool id looks like eu-central-1_AbCdEfGhI.")]
    [InlineData("UserPoolId", "local_demo", "Cognito:Region is 'local', but an AWS region looks like eu-central-1.")]
    [InlineData("Region", "Frankfurt", "Cognito:Region is 'Frankfurt', but an AWS region looks like eu-central-1.")]
    [InlineData("ClientId", "", "Cognito:ClientId is missing: set it to the id of an app client of the user pool.")]
    [InlineData("ClientId", "a b", "Cognito:ClientId is 'a b', but an app client id has only letters and digits.")]
    [InlineData("ClientSecret", "se cret", "Cognito:ClientSecret contains white space: copy the secret of the app client as it is.")]
    [InlineData("ServiceUrl", "cognito", "Cognito:ServiceUrl is 'cognito', but it must be an absolute https address.")]
    [InlineData(
        "ServiceUrl", "http://pool.example",
        "Cognito:ServiceUrl is 'http://pool.example', but plain http is accepted only for loopback addresses: use https.")]
    [InlineData(
        "AuthFlow", "SRP", "Cognito:AuthFlow is 'SRP', but it must be one of USER_SRP_AUTH, USER_PASSWORD_AUTH, USER_AUTH, CUSTOM_AUTH.")]
    [InlineData("Pool:PasswordPolicy:MinimumLength", "5", "Cognito:Pool:PasswordPolicy:MinimumLength must be between 6 and 99.")]
    [InlineData("Pool:AuthSessionMinutes", "16", "Cognito:Pool:AuthSessionMinutes must be between 3 and 15.")]
    [InlineData(
        "Pool:UsernameAttributes:0", "name",
        "Cognito:Pool:UsernameAttributes contains 'name', but only email and phone_number can be user names.")]
    public void A_mistake_is_told_in_one_sentence_that_names_the_setting(string setting, string value, string sentence) =>
        Assert.Equal([sentence], Mistakes([.. Real.Where(pair => pair.Item1 != setting), (setting, value)]));

    [Theory]
    [InlineData("http://localhost:9229")]
    [InlineData("http://127.0.0.1:9229/pool")]
    [InlineData("https://pool.example")]
    public void A_service_address_is_accepted_over_https_and_on_loopback(string address)
    {
        Assert.Empty(Mistakes([("UserPoolId", "local_demo"), ("ClientId", "account-portal"), ("ServiceUrl", address)]));
    }

    [Fact]
    public void The_issuer_is_the_pool_at_its_address()
    {
        Assert.Equal("https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEfGhI", Endpoint(Real).Issuer);
        Assert.Null(Endpoint(Real).ServiceUrl);
        Assert.Equal(
            "http://localhost:9229/local_x", Endpoint([("UserPoolId", "local_x"), ("ServiceUrl", "http://localhost:9229/")]).Issuer);
        Assert.Equal("https://cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_A", Endpoint([("UserPoolId", "cn-north-1_A")]).Issuer);
    }

    private static ConfiguredCognitoEndpoint Endpoint((string, string)[] settings) => new(Options.Create(Bind(settings)));

    private static IEnumerable<string> Mistakes((string, string)[] settings) =>
        new CognitoOptionsValidator().Validate(name: null, Bind(settings)).Failures ?? [];

    private static CognitoOptions Bind((string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create("Cognito:" + pair.Name, (string?)pair.Value)))
            .Build();
        return configuration.GetSection("Cognito").Get<CognitoOptions>() ?? new();
    }
}
