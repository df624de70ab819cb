using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Devices;

/// <summary>Devices in sign-in and token refresh.</summary>
public sealed class DeviceSignInTests(DeviceFixture fixture) : IClassFixture<DeviceFixture>
{
    private const string Unknown = "ResourceNotFoundException: Device does not exist.";
    private const string Invalid = "InvalidParameterException: Invalid device key given.";
    private const string WrongPassword = "NotAuthorizedException: Incorrect username or password.";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_remembered_device_proves_itself_in_place_of_the_second_factor()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "always", "trusted");
        await TurnTotpOnAsync(device);
        Assert.Equal(
            "SOFTWARE_TOKEN_MFA",
            (string)(await pool.CallAsync("InitiateAuth", PasswordSignIn("trusted", clientId: "always")))["ChallengeName"]!);

        var challenge = await pool.CallAsync("InitiateAuth", device.SignIn());
        Assert.Equal("DEVICE_SRP_AUTH", (string)challenge["ChallengeName"]!);
        Assert.Equal(
            [("USERNAME", "trusted"), ("DEVICE_KEY", device.Key)],
            challenge["ChallengeParameters"]!.AsObject().Select(parameter => (parameter.Key, (string)parameter.Value!)));
        var proof = await device.ProveAsync(challenge);
        var result = (await pool.CallAsync("RespondToAuthChallenge", proof))["AuthenticationResult"]!.AsObject();

        Assert.False(result.ContainsKey("NewDeviceMetadata"));
        Assert.Single((await pool.CallAsync("ListDevices", Bearer((string)result["AccessToken"]!)))["Devices"]!.AsArray());
        Assert.StartsWith(
            "NotAuthorizedException: Invalid session for the user",
            await pool.FailAsync("RespondToAuthChallenge", proof),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_that_the_password_proof_names_counts_too()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "always", "named-late");
        var (_, answer) = await pool.StartSrpAsync("named-late", clientId: "always", poolName: "always");
        answer["ChallengeResponses"]!["DEVICE_KEY"] = "local_00000000-0000-0000-0000-000000000000";

        // The same claim stays valid after an unknown device: clients retry without it.
        Assert.Equal(Unknown, await pool.FailAsync("RespondToAuthChallenge", answer));
        answer["ChallengeResponses"]!["DEVICE_KEY"] = device.Key;
        var challenge = await pool.CallAsync("RespondToAuthChallenge", answer);
        Assert.Equal("DEVICE_SRP_AUTH", (string)challenge["ChallengeName"]!);
        await pool.CallAsync("RespondToAuthChallenge", await device.ProveAsync(challenge));
    }

    [Fact]
    public async Task A_device_that_the_start_names_is_not_forgotten_by_the_steps_after_it()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "watch", "named-early");
        var secret = await TurnTotpOnAsync(device);
        var input = device.SignIn();
        var challenge = await pool.CallAsync("InitiateAuth", input);
        Assert.Equal("SOFTWARE_TOKEN_MFA", (string)challenge["ChallengeName"]!);

        pool.Clock.Advance(TimeSpan.FromSeconds(60));
        var result = (await pool.CallAsync(
            "RespondToAuthChallenge",
            Answer(challenge, "named-early", "watch", ("SOFTWARE_TOKEN_MFA_CODE", pool.Totp(secret)))))["AuthenticationResult"]!;

        Assert.Null(result["NewDeviceMetadata"]);
    }

    [Fact]
    public async Task A_device_that_only_the_second_factor_names_has_to_prove_itself_as_well()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "always", "named-last");
        var secret = await TurnTotpOnAsync(device);
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("named-last", clientId: "always"));
        pool.Clock.Advance(TimeSpan.FromSeconds(60));
        var next = await pool.CallAsync("RespondToAuthChallenge", Answer(
            challenge, "named-last", "always", ("SOFTWARE_TOKEN_MFA_CODE", pool.Totp(secret)), ("DEVICE_KEY", device.Key)));

        Assert.Equal("DEVICE_SRP_AUTH", (string)next["ChallengeName"]!);
        await pool.CallAsync("RespondToAuthChallenge", await device.ProveAsync(next));
    }

    [Fact]
    public async Task Where_users_opt_in_only_a_device_they_chose_stands_in()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "optin", "chooser");
        var known = (await pool.CallAsync("InitiateAuth", device.SignIn()))["AuthenticationResult"]!.AsObject();
        Assert.False(known.ContainsKey("NewDeviceMetadata"));

        await pool.CallAsync(
            "UpdateDeviceStatus", Bearer(device.AccessToken, ("DeviceKey", device.Key), ("DeviceRememberedStatus", "remembered")));
        var challenge = await pool.CallAsync("InitiateAuth", device.SignIn());
        Assert.Equal("DEVICE_SRP_AUTH", (string)challenge["ChallengeName"]!);
        var proof = await device.ProveAsync(challenge);

        // No longer remembered during the sign-in.
        await pool.CallAsync(
            "UpdateDeviceStatus", Bearer(device.AccessToken, ("DeviceKey", device.Key), ("DeviceRememberedStatus", "not_remembered")));
        Assert.Equal(Unknown, await pool.FailAsync("RespondToAuthChallenge", proof));
    }

    [Fact]
    public async Task A_device_without_a_password_of_its_own_is_never_asked_for_it()
    {
        await pool.CreateUserAsync("bare", "local_always");
        var device = new TestDevice(pool, "always", "bare");
        await device.SignInAsNewAsync();
        await pool.CallAsync("ConfirmDevice", Bearer(device.AccessToken, ("DeviceKey", device.Key)));

        Assert.NotNull((await pool.CallAsync("InitiateAuth", device.SignIn()))["AuthenticationResult"]);
    }

    [Fact]
    public async Task A_wrong_device_password_reads_like_a_wrong_password_and_locks_like_a_wrong_code()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "always", "forger");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var proof = await device.ProveAsync(await pool.CallAsync("InitiateAuth", device.SignIn()), otherPassword: "guess");
            Assert.Equal(WrongPassword, await pool.FailAsync("RespondToAuthChallenge", proof));
            if (attempt == 0)
            {
                Assert.Equal(
                    "NotAuthorizedException: Invalid session for the user, session can only be used once.",
                    await pool.FailAsync("RespondToAuthChallenge", proof));
            }
        }
        var right = await device.ProveAsync(await pool.CallAsync("InitiateAuth", device.SignIn()));
        Assert.Equal("NotAuthorizedException: Password attempts exceeded", await pool.FailAsync("RespondToAuthChallenge", right));
        pool.Clock.Advance(TimeSpan.FromSeconds(2));
        await pool.CallAsync("RespondToAuthChallenge", right);
    }

    [Fact]
    public async Task The_proof_of_one_device_serves_no_other()
    {
        var (one, other) = (await TestDevice.ConfirmedAsync(pool, "always", "pair"), new TestDevice(pool, "always", "pair"));
        await other.SignInAsNewAsync();
        await pool.CallAsync("ConfirmDevice", other.Confirmation());
        var proof = await one.ProveAsync(await pool.CallAsync("InitiateAuth", one.SignIn()));
        var challenge = await pool.CallAsync("InitiateAuth", other.SignIn());
        var stolen = await other.ProveAsync(challenge);

        proof["ChallengeResponses"]!["DEVICE_KEY"] = other.Key;
        Assert.Equal(Unknown, await pool.FailAsync("RespondToAuthChallenge", proof));
        stolen["ChallengeResponses"]!["PASSWORD_CLAIM_SECRET_BLOCK"] = (string)proof["ChallengeResponses"]!["PASSWORD_CLAIM_SECRET_BLOCK"]!;
        Assert.Equal(WrongPassword, await pool.FailAsync("RespondToAuthChallenge", stolen));
    }

    [Theory]
    [InlineData("DEVICE_KEY")]
    [InlineData("SRP_A")]
    public async Task Each_step_names_what_it_misses(string key)
    {
        var device = await TestDevice.ConfirmedAsync(pool, "always", "missing-" + key);
        var answer = Answer(
            await pool.CallAsync("InitiateAuth", device.SignIn()), "missing-" + key, "always", ("DEVICE_KEY", device.Key), ("SRP_A", "1"));
        answer["ChallengeResponses"]!.AsObject().Remove(key);

        Assert.Equal(
            "InvalidParameterException: Missing required parameter " + key, await pool.FailAsync("RespondToAuthChallenge", answer));
        answer["ChallengeResponses"]![key] = "0";
        Assert.StartsWith("InvalidParameterException: ", await pool.FailAsync("RespondToAuthChallenge", answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Device_keys_that_do_not_serve_are_told_apart()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "always", "various");
        var forgotten = device.Key;
        await pool.CallAsync("ForgetDevice", Bearer(device.AccessToken, ("DeviceKey", forgotten)));
        Assert.Equal(Unknown, await pool.FailAsync("InitiateAuth", device.SignIn()));

        device.Key = "local_00000000-0000-0000-0000-000000000000";
        Assert.Equal(Unknown, await pool.FailAsync("InitiateAuth", device.SignIn()));
        device.Key = "no key";
        Assert.Equal(Invalid, await pool.FailAsync("InitiateAuth", device.SignIn()));
        await device.SignInAsNewAsync();
        Assert.Equal(Invalid, await pool.FailAsync("InitiateAuth", device.SignIn()));
        Assert.Equal(WrongPassword, await pool.FailAsync("InitiateAuth", WithWrongPassword(device.SignIn())));
    }

    [Fact]
    public async Task Renewing_takes_the_confirmed_device()
    {
        const string Refused = "NotAuthorizedException: Invalid Refresh Token.";
        await pool.CreateUserAsync("renewing", "local_always");
        var device = new TestDevice(pool, "always", "renewing");
        await device.SignInAsNewAsync();
        Assert.Equal(Refused, await pool.FailAsync("GetTokensFromRefreshToken", device.TokenRefresh()));

        await pool.CallAsync("ConfirmDevice", device.Confirmation());
        Assert.Equal(Refused, await pool.FailAsync("GetTokensFromRefreshToken", device.TokenRefresh(withKey: false)));
        var renewed = (await pool.CallAsync("GetTokensFromRefreshToken", device.TokenRefresh()))["AuthenticationResult"]!.AsObject();
        Assert.False(renewed.ContainsKey("NewDeviceMetadata"));
        await pool.CallAsync("GetDevice", Bearer((string)renewed["AccessToken"]!, ("DeviceKey", device.Key)));
        await pool.CallAsync("InitiateAuth", Refresh(device, device.Key));
        Assert.Equal(Refused, await pool.FailAsync("InitiateAuth", Refresh(device, null)));

        await pool.CallAsync("ForgetDevice", Bearer(device.AccessToken, ("DeviceKey", device.Key)));
        Assert.Equal(Refused, await pool.FailAsync("GetTokensFromRefreshToken", device.TokenRefresh()));
    }

    [Fact]
    public async Task The_device_keeps_the_time_of_its_last_sign_in()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "watch", "timely");
        var before = await DeviceAsync();
        pool.Clock.Advance(TimeSpan.FromMinutes(1));
        await pool.CallAsync("InitiateAuth", device.SignIn());
        var after = await DeviceAsync();

        Assert.Equal(60, (double)after["DeviceLastAuthenticatedDate"]! - (double)before["DeviceLastAuthenticatedDate"]!, 1.0);
        Assert.Equal((double)before["DeviceCreateDate"]!, (double)after["DeviceCreateDate"]!);

        async Task<JsonNode> DeviceAsync() =>
            (await pool.CallAsync("GetDevice", Bearer(device.AccessToken, ("DeviceKey", device.Key))))["Device"]!;
    }

    private async Task<string> TurnTotpOnAsync(TestDevice device)
    {
        var secret = (string)(await pool.CallAsync("AssociateSoftwareToken", Bearer(device.AccessToken)))["SecretCode"]!;
        await pool.CallAsync("VerifySoftwareToken", Bearer(device.AccessToken, ("UserCode", pool.Totp(secret))));
        await pool.CallAsync("SetUserMFAPreference", Bearer(
            device.AccessToken, ("SoftwareTokenMfaSettings", new JsonObject { ["Enabled"] = true, ["PreferredMfa"] = true })));
        return secret;
    }

    private static JsonObject WithWrongPassword(JsonObject input)
    {
        input["AuthParameters"]!["PASSWORD"] = "Wrong-Passw0rd!";
        return input;
    }

    private static JsonObject Refresh(TestDevice device, string? key) => new()
    {
        ["AuthFlow"] = "REFRESH_TOKEN_AUTH",
        ["ClientId"] = "always",
        ["AuthParameters"] = new JsonObject { ["REFRESH_TOKEN"] = (string)device.Tokens["RefreshToken"]!, ["DEVICE_KEY"] = key },
    };
}
