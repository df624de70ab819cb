using AccountPortal.Srp;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Clients;

/// <summary>MFA, devices and their administration, by the SDK's client.</summary>
public sealed class ClientFactorTests(ClientFixture fixture) : IClassFixture<ClientFixture>
{
    private readonly IAmazonCognitoIdentityProvider cognito = fixture.Cognito;
    private readonly PoolHost pool = fixture.Pool;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("EMAIL", "set@factors.example", "EMAIL_OTP")]
    [InlineData("PHONE_NUMBER", "+12025550172", "SMS_MFA")]
    public async Task A_required_factor_is_set_up_by_an_address(string key, string address, string factor)
    {
        var name = "sets-" + key;
        await pool.CreateUserAsync(name, "local_needed");
        var setup = await SignInAsync(name);
        Assert.Equal(ChallengeNameType.MFA_SETUP, setup.ChallengeName);

        var code = await fixture.AnswerAsync(setup.ChallengeName, setup.Session, name, "needed", (key, address));
        Assert.Equal(factor, code.ChallengeName);
        var tokens = await fixture.AnswerAsync(
            code.ChallengeName, code.Session, name, "needed", (factor + "_CODE", await pool.CodeSentToAsync(address)));

        Assert.Equal(
            [factor],
            (await cognito.GetUserAsync(
                new GetUserRequest { AccessToken = tokens.AuthenticationResult.AccessToken }, Stop)).UserMFASettingList);
        Assert.Equal(factor, (await SignInAsync(name)).ChallengeName);
    }

    [Fact]
    public async Task A_lost_authenticator_is_taken_away_and_another_one_set_up()
    {
        await pool.CreateUserAsync("loses", "local_needed");
        await SetUpAuthenticatorAsync("loses");
        Assert.Equal(ChallengeNameType.SOFTWARE_TOKEN_MFA, (await SignInAsync("loses")).ChallengeName);

        await cognito.AdminDeleteSoftwareTokenAsync(new() { UserPoolId = "local_needed", Username = "loses" }, Stop);
        pool.Clock.Advance(TimeSpan.FromMinutes(1));
        await SetUpAuthenticatorAsync("loses");
        Assert.Equal(ChallengeNameType.SOFTWARE_TOKEN_MFA, (await SignInAsync("loses")).ChallengeName);
    }

    [Fact]
    public async Task Where_the_factor_is_optional_an_administrator_turns_it_off()
    {
        const string Name = "optional@factors.example";
        await pool.CreateUserAsync(Name, "local_ways");
        var token = await fixture.SignInAsync(Name);
        var secret = (await cognito.AssociateSoftwareTokenAsync(new() { AccessToken = token }, Stop)).SecretCode;
        await cognito.VerifySoftwareTokenAsync(new() { AccessToken = token, UserCode = pool.Totp(secret) }, Stop);
        await cognito.SetUserMFAPreferenceAsync(
            new() { AccessToken = token, SoftwareTokenMfaSettings = new() { Enabled = true, PreferredMfa = true } }, Stop);
        var asked = await fixture.StartAsync(AuthFlowType.USER_PASSWORD_AUTH, Name, parameters: ("PASSWORD", Password));
        Assert.Equal(ChallengeNameType.SOFTWARE_TOKEN_MFA, asked.ChallengeName);

        await cognito.AdminSetUserMFAPreferenceAsync(
            new() { UserPoolId = "local_ways", Username = Name, SoftwareTokenMfaSettings = new() { Enabled = false } }, Stop);
        await cognito.AdminDeleteSoftwareTokenAsync(new() { UserPoolId = "local_ways", Username = Name }, Stop);

        token = await fixture.SignInAsync(Name);
        Assert.Null((await cognito.GetUserAsync(new GetUserRequest { AccessToken = token }, Stop)).PreferredMfaSetting);
        await Assert.ThrowsAsync<InvalidParameterException>(() => cognito.SetUserMFAPreferenceAsync(
            new() { AccessToken = token, SoftwareTokenMfaSettings = new() { Enabled = true } }, Stop));
    }

    [Fact]
    public async Task A_remembered_device_proves_itself_and_renews_by_its_key()
    {
        const string Name = "device@factors.example";
        await pool.CreateUserAsync(Name, "local_ways", ("phone_number", "+12025550173"));
        var first =
            (await fixture.StartAsync(AuthFlowType.USER_PASSWORD_AUTH, Name, parameters: ("PASSWORD", Password))).AuthenticationResult;
        var device = first.NewDeviceMetadata;
        var password = SrpDevices.CreatePassword();
        var secret = SrpDevices.CreateSecret(device.DeviceGroupKey, device.DeviceKey, password);
        await cognito.ConfirmDeviceAsync(
            new()
            {
                AccessToken = first.AccessToken,
                DeviceKey = device.DeviceKey,
                DeviceSecretVerifierConfig = new() { PasswordVerifier = secret.PasswordVerifier, Salt = secret.Salt },
            },
            Stop);
        await cognito.SetUserMFAPreferenceAsync(new() { AccessToken = first.AccessToken, SMSMfaSettings = new() { Enabled = true } }, Stop);

        var asked = await fixture.StartAsync(
            AuthFlowType.USER_PASSWORD_AUTH, Name, "ways", ("PASSWORD", Password), ("DEVICE_KEY", device.DeviceKey));
        Assert.Equal(ChallengeNameType.DEVICE_SRP_AUTH, asked.ChallengeName);
        using var srp = new SrpClient();
        var next = await fixture.AnswerAsync(
            asked.ChallengeName, asked.Session, Name, "ways", ("DEVICE_KEY", device.DeviceKey), ("SRP_A", srp.PublicValue));
        var (parameters, timestamp) = (next.ChallengeParameters, SrpKeys.FormatTimestamp(pool.Clock.GetUtcNow()));
        var claim = srp.ComputeClaim(
            device.DeviceGroupKey,
            device.DeviceKey,
            password,
            parameters["SALT"],
            parameters["SRP_B"],
            Convert.FromBase64String(parameters["SECRET_BLOCK"]),
            timestamp);
        var tokens = await fixture.AnswerAsync(
            next.ChallengeName,
            next.Session,
            Name,
            "ways",
            ("DEVICE_KEY", device.DeviceKey),
            ("PASSWORD_CLAIM_SECRET_BLOCK", parameters["SECRET_BLOCK"]),
            ("PASSWORD_CLAIM_SIGNATURE", claim),
            ("TIMESTAMP", timestamp));

        var renewal = new GetTokensFromRefreshTokenRequest
        {
            ClientId = "ways",
            ClientSecret = ClientFixture.Secret,
            RefreshToken = tokens.AuthenticationResult.RefreshToken,
        };
        await Assert.ThrowsAsync<NotAuthorizedException>(() => cognito.GetTokensFromRefreshTokenAsync(renewal, Stop));
        renewal.DeviceKey = device.DeviceKey;
        Assert.NotNull((await cognito.GetTokensFromRefreshTokenAsync(renewal, Stop)).AuthenticationResult.AccessToken);
    }

    [Fact]
    public async Task An_invitation_is_sent_again_and_replaces_the_one_that_expired()
    {
        const string Name = "invited@factors.example";
        await cognito.AdminCreateUserAsync(new() { UserPoolId = "local_ways", Username = Name, DesiredDeliveryMediums = ["EMAIL"] }, Stop);
        pool.Clock.Advance(TimeSpan.FromDays(7));
        var late = await Assert.ThrowsAsync<NotAuthorizedException>(async () => await EnterAsync(Name));
        Assert.Equal("Temporary password has expired and must be reset by an administrator.", late.Message);

        await cognito.AdminCreateUserAsync(
            new()
            {
                UserPoolId = "local_ways",
                Username = Name,
                MessageAction = MessageActionType.RESEND,
                DesiredDeliveryMediums = ["EMAIL"],
            },
            Stop);
        var demanded = await EnterAsync(Name);
        Assert.Equal(ChallengeNameType.NEW_PASSWORD_REQUIRED, demanded.ChallengeName);
        Assert.NotNull(
            (await fixture.AnswerAsync(
                demanded.ChallengeName, demanded.Session, Name, "ways", ("NEW_PASSWORD", Password))).AuthenticationResult);
    }

    [Fact]
    public async Task Events_are_listed_and_take_the_word_of_an_administrator()
    {
        const string Name = "events@factors.example";
        await pool.CreateUserAsync(Name, "local_ways");
        await fixture.SignInAsync(Name);
        var signIn = Assert.Single(
            (await cognito.AdminListUserAuthEventsAsync(new() { UserPoolId = "local_ways", Username = Name }, Stop)).AuthEvents);
        Assert.Equal((EventType.SignIn, EventResponseType.Pass), (signIn.EventType, signIn.EventResponse));

        await Assert.ThrowsAsync<NotAuthorizedException>(() => cognito.UpdateAuthEventFeedbackAsync(
            new()
            {
                UserPoolId = "local_ways",
                Username = Name,
                EventId = signIn.EventId,
                FeedbackToken = "guessed",
                FeedbackValue = FeedbackValueType.Valid,
            },
            Stop));
        await cognito.AdminUpdateAuthEventFeedbackAsync(
            new() { UserPoolId = "local_ways", Username = Name, EventId = signIn.EventId, FeedbackValue = FeedbackValueType.Invalid },
            Stop);

        var told = Assert.Single(
            (await cognito.AdminListUserAuthEventsAsync(new() { UserPoolId = "local_ways", Username = Name }, Stop)).AuthEvents);
        Assert.Equal(("Admin", FeedbackValueType.Invalid), (told.EventFeedback.Provider, told.EventFeedback.FeedbackValue));
    }

    private Task<InitiateAuthResponse> SignInAsync(string name) =>
        fixture.StartAsync(AuthFlowType.USER_PASSWORD_AUTH, name, "needed", ("PASSWORD", Password));

    private async Task<InitiateAuthResponse> EnterAsync(string name) =>
        await fixture.StartAsync(AuthFlowType.USER_PASSWORD_AUTH, name, parameters: ("PASSWORD", await pool.CodeSentToAsync(name)));

    private async Task SetUpAuthenticatorAsync(string name)
    {
        var setup = await SignInAsync(name);
        Assert.Equal(ChallengeNameType.MFA_SETUP, setup.ChallengeName);
        var association = await cognito.AssociateSoftwareTokenAsync(new() { Session = setup.Session }, Stop);
        var verified = await cognito.VerifySoftwareTokenAsync(
            new() { Session = association.Session, UserCode = pool.Totp(association.SecretCode) }, Stop);
        Assert.NotNull((await fixture.AnswerAsync(setup.ChallengeName, verified.Session, name, "needed")).AuthenticationResult);
    }
}
