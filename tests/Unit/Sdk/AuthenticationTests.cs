using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace AccountPortal.Tests.Unit.Sdk;

public sealed class AuthenticationTests : IDisposable
{
    private static readonly string[] UserOperations =
    [
        "AssociateSoftwareToken", "ChangePassword", "CompleteWebAuthnRegistration", "ConfirmDevice", "ConfirmForgotPassword",
        "ConfirmSignUp", "DeleteUser", "DeleteUserAttributes", "DeleteWebAuthnCredential", "ForgetDevice", "ForgotPassword",
        "GetDevice", "GetTokensFromRefreshToken", "GetUser", "GetUserAttributeVerificationCode", "GetUserAuthFactors",
        "GlobalSignOut", "InitiateAuth", "ListDevices", "ListUserSessions", "ListWebAuthnCredentials",
        "ResendConfirmationCode", "RespondToAuthChallenge", "RevokeToken", "RevokeUserSession", "SetUserMFAPreference",
        "SetUserSettings", "SignUp", "StartWebAuthnRegistration", "UpdateAuthEventFeedback", "UpdateDeviceStatus",
        "UpdateUserAttributes", "VerifySoftwareToken", "VerifyUserAttribute",
    ];

    private readonly FakeCognito cognito = new();

    public static IEnumerable<TheoryDataRow<string>> Operations =>
        Surface.Operations.Select(method => new TheoryDataRow<string>(method.Name));

    public void Dispose() => cognito.Dispose();

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Only_what_administrators_do_is_signed(string method)
    {
        using var client = cognito.Client(new BasicAWSCredentials("AKIDEXAMPLE", "secret"));
        await Surface.CallAsync(client, method);

        var operation = method[..^"Async".Length];
        Assert.Equal($"AWSCognitoIdentityProviderService.{operation}", cognito.Sent[^1].Headers["X-Amz-Target"]);
        Assert.NotEqual(UserOperations.Contains(operation), cognito.Sent[^1].Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task A_signature_is_version_four_for_the_service_and_its_region()
    {
        using var client = cognito.Client(new SessionAWSCredentials("AKIDEXAMPLE", "secret", "token"));
        await client.DescribeUserPoolAsync(
            new DescribeUserPoolRequest { UserPoolId = "p" }, TestContext.Current.CancellationToken);

        var headers = cognito.Sent[^1].Headers;
        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/", headers["Authorization"], StringComparison.Ordinal);
        Assert.Contains("/eu-central-1/cognito-idp/aws4_request", headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal("token", headers["X-Amz-Security-Token"]);
    }
}
