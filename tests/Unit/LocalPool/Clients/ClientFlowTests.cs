using System.Text.Json.Nodes;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Clients;

/// <summary>Every sign-in method by the SDK's client, with an app client that has a secret.</summary>
public sealed class ClientFlowTests(ClientFixture fixture) : IClassFixture<ClientFixture>
{
    private readonly IAmazonCognitoIdentityProvider cognito = fixture.Cognito;
    private readonly PoolHost pool = fixture.Pool;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("EMAIL_OTP", "mailed@flows.example")]
    [InlineData("SMS_OTP", "+12025550171")]
    public async Task A_code_is_the_first_factor_preferred_or_chosen(string factor, string address)
    {
        var name = $"{factor}@flows.example".ToLowerInvariant();
        address = factor == "EMAIL_OTP" ? name : address;
        await pool.CreateUserAsync(name, "local_ways", ("phone_number", "+12025550171"), ("phone_number_verified", "true"));

        var preferred = await fixture.StartAsync(AuthFlowType.USER_AUTH, name, parameters: ("PREFERRED_CHALLENGE", factor));
        Assert.Equal(factor, preferred.ChallengeName);
        Assert.Equal(["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP"], preferred.AvailableChallenges);
        await Assert.ThrowsAsync<CodeMismatchException>(
            () => fixture.AnswerAsync(factor, preferred.Session, name, "ways", (factor + "_CODE", "wrong")));

        var choice = await fixture.StartAsync(AuthFlowType.USER_AUTH, name);
        Assert.Equal(ChallengeNameType.SELECT_CHALLENGE, choice.ChallengeName);
        var chosen = await fixture.AnswerAsync(choice.ChallengeName, choice.Session, name, "ways", ("ANSWER", factor));
        var tokens = await fixture.AnswerAsync(
            chosen.ChallengeName, chosen.Session, name, "ways", (factor + "_CODE", await pool.CodeSentToAsync(address)));
        Assert.NotNull(tokens.AuthenticationResult.AccessToken);
    }

    [Fact]
    public async Task A_name_that_belongs_to_nobody_is_led_on_and_not_let_in()
    {
        const string Name = "nobody@flows.example";
        var choice = await fixture.StartAsync(AuthFlowType.USER_AUTH, Name);
        Assert.Equal(["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP"], choice.AvailableChallenges.Where(challenge => challenge != "WEB_AUTHN"));

        var code = await fixture.AnswerAsync(choice.ChallengeName, choice.Session, Name, "ways", ("ANSWER", "EMAIL_OTP"));
        Assert.Equal("n***@f***", code.ChallengeParameters["CODE_DELIVERY_DESTINATION"]);
        await Assert.ThrowsAsync<CodeMismatchException>(
            () => fixture.AnswerAsync(code.ChallengeName, code.Session, Name, "ways", ("EMAIL_OTP_CODE", "12345678")));
        Assert.Empty(await pool.InboxAsync(Name));
        var refused = await Assert.ThrowsAsync<NotAuthorizedException>(
            () => fixture.StartAsync(AuthFlowType.USER_AUTH, Name, "ways", ("PREFERRED_CHALLENGE", "PASSWORD"), ("PASSWORD", Password)));
        Assert.Equal("Incorrect username or password.", refused.Message);
    }

    [Fact]
    public async Task A_passkey_made_on_one_port_of_localhost_signs_in_on_another()
    {
        const string Name = "passkey@flows.example";
        await pool.CreateUserAsync(Name, "local_ways");
        var token = await fixture.SignInAsync(Name);
        using var authenticator = new SoftwareAuthenticator { Origin = "http://localhost:5080", RelyingPartyId = "localhost" };
        var offer = await cognito.StartWebAuthnRegistrationAsync(new() { AccessToken = token }, Stop);
        await cognito.CompleteWebAuthnRegistrationAsync(
            new()
            {
                AccessToken = token,
                Credential = Documents.From(
                authenticator.Register(Documents.ToJson(offer.CredentialCreationOptions)!))
            },
            Stop);

        var credential = Assert.Single((await cognito.ListWebAuthnCredentialsAsync(new() { AccessToken = token }, Stop)).Credentials);
        Assert.Equal(
            (authenticator.CredentialId, "localhost", "platform"),
            (credential.CredentialId, credential.RelyingPartyId, credential.AuthenticatorAttachment));
        Assert.NotEmpty(credential.FriendlyCredentialName);
        Assert.Equal(["internal", "hybrid"], credential.AuthenticatorTransports);
        Assert.Equal(pool.Clock.GetUtcNow().UtcDateTime, credential.CreatedAt!.Value.ToUniversalTime(), TimeSpan.FromSeconds(1));

        authenticator.Origin = "http://localhost:43125";
        var challenge = await fixture.StartAsync(AuthFlowType.USER_AUTH, Name, parameters: ("PREFERRED_CHALLENGE", "WEB_AUTHN"));
        var answer = authenticator.Sign(JsonNode.Parse(challenge.ChallengeParameters["CREDENTIAL_REQUEST_OPTIONS"])!).ToJsonString();
        Assert.NotNull(
            (await fixture.AnswerAsync(
                challenge.ChallengeName, challenge.Session, Name, "ways", ("CREDENTIAL", answer))).AuthenticationResult);

        await cognito.DeleteWebAuthnCredentialAsync(new() { AccessToken = token, CredentialId = credential.CredentialId }, Stop);
        Assert.Empty((await cognito.ListWebAuthnCredentialsAsync(new() { AccessToken = token }, Stop)).Credentials);
    }

    [Fact]
    public async Task A_sign_up_goes_on_into_the_account()
    {
        const string Name = "joins@flows.example";
        var signUp = await cognito.SignUpAsync(
            new() { ClientId = "ways", Username = Name, Password = Password, SecretHash = ClientFixture.Hash(Name) }, Stop);
        var confirmed = await cognito.ConfirmSignUpAsync(
            new()
            {
                ClientId = "ways",
                Username = Name,
                SecretHash = ClientFixture.Hash(Name),
                Session = signUp.Session,
                ConfirmationCode = await pool.CodeSentToAsync(Name),
            },
            Stop);

        var signIn = await cognito.InitiateAuthAsync(
            new()
            {
                ClientId = "ways",
                AuthFlow = AuthFlowType.USER_AUTH,
                Session = confirmed.Session,
                AuthParameters = new() { ["USERNAME"] = Name, ["SECRET_HASH"] = ClientFixture.Hash(Name) },
            },
            Stop);

        await cognito.DeleteUserAsync(new() { AccessToken = signIn.AuthenticationResult.AccessToken }, Stop);
        await Assert.ThrowsAsync<UserNotFoundException>(
            () => cognito.GetUserAsync(new GetUserRequest { AccessToken = signIn.AuthenticationResult.AccessToken }, Stop));
        await cognito.SignUpAsync(
            new() { ClientId = "ways", Username = Name, Password = Password, SecretHash = ClientFixture.Hash(Name) }, Stop);
    }

    [Fact]
    public async Task A_question_is_asked_again_and_answered()
    {
        const string Name = "riddle@flows.example";
        await pool.CreateUserAsync(Name, "local_ways");
        var asked = await fixture.StartAsync(AuthFlowType.CUSTOM_AUTH, Name);
        Assert.Equal((ChallengeNameType.CUSTOM_CHALLENGE, "Colour?"), (asked.ChallengeName, asked.ChallengeParameters["question"]));

        var again = await fixture.AnswerAsync(asked.ChallengeName, asked.Session, Name, "ways", ("ANSWER", "red"));
        Assert.NotNull(
            (await fixture.AnswerAsync(again.ChallengeName, again.Session, Name, "ways", ("ANSWER", "blue"))).AuthenticationResult);
    }

    [Fact]
    public async Task A_call_without_the_hash_is_refused_before_anything_is_said()
    {
        var refused = await Assert.ThrowsAsync<NotAuthorizedException>(() => cognito.InitiateAuthAsync(
            new()
            {
                ClientId = "ways",
                AuthFlow = AuthFlowType.USER_AUTH,
                AuthParameters = new() { ["USERNAME"] = "nobody@flows.example" },
            },
            Stop));

        Assert.Equal("Client ways is configured with secret but SECRET_HASH was not received", refused.Message);
    }
}
