namespace AccountPortal.LocalPool.SignIn;

/// <summary>The steps after the password: user status, MFA or device, tokens.</summary>
internal sealed class SignInSteps(
    ChallengeSessions challenges, OtpChallenges codes, RefreshTokens refreshTokens, DeviceTracking devices, SessionTracking sessions,
    PoolClock clock)
{
    public const string UserId = "USER_ID_FOR_SRP";

    /// <summary>The next step after a right password.</summary>
    public AuthOutcome AfterPassword(PoolStore store, PoolClient client, PoolUser user)
    {
        RequireConfirmed(client.Client, user);
        return user.Status == UserStatus.ForceChangePassword ? AskForNewPassword(store, client, user) : AfterStatus(store, client, user);
    }

    /// <summary>Refuses users in status UNCONFIRMED or RESET_REQUIRED.</summary>
    public static void RequireConfirmed(ClientDefinition client, PoolUser user)
    {
        switch (user.Status)
        {
            case UserStatus.Unconfirmed:
                throw CognitoFault.UserNotConfirmed(CognitoTexts.UserNotConfirmed).AfterCounting();
            case UserStatus.ResetRequired:
                throw UserExistenceErrors.ResetRequired(client).AfterCounting();
        }
    }

    /// <summary>MFA of a confirmed user, or tokens where none is due. A remembered device replaces MFA.</summary>
    public AuthOutcome AfterStatus(PoolStore store, PoolClient client, PoolUser user)
    {
        if (DeviceTracking.ToProve(store, client, user) is { } device)
        {
            return AskForDevice(store, client, user, device);
        }
        var factors = MfaFactors.Due(client.Pool, user);
        if (factors.Count == 0)
        {
            return client.Pool.Mfa == MfaConfiguration.On ? AskForSetup(store, client, user) : IssueTokens(store, client, user);
        }
        if (user.Mfa.Preferred is { } preferred && factors.Contains(preferred))
        {
            return AskForFactor(store, client, user, preferred);
        }
        return factors.Count == 1 ? AskForFactor(store, client, user, factors[0]) : AskToChoose(store, client, user, factors);
    }

    /// <summary>Tokens after a first factor that needs no MFA; the user status still counts.</summary>
    public AuthOutcome AfterOnlyFactor(PoolStore store, PoolClient client, PoolUser user)
    {
        RequireConfirmed(client.Client, user);
        return IssueTokens(store, client, user);
    }

    public AuthOutcome AskForFactor(PoolStore store, PoolClient client, PoolUser user, string factor) =>
        MfaFactors.AddressOf(factor) is { } attribute
            ? codes.AskSecond(store, client, user, factor, attribute)
            : AskForTotp(store, client, user);

    /// <summary>Tokens, or DEVICE_SRP_AUTH when the last response names a remembered device.</summary>
    public AuthOutcome IssueTokens(PoolStore store, PoolClient client, PoolUser user) =>
        DeviceTracking.ToProve(store, client, user) is { } device
            ? AskForDevice(store, client, user, device)
            : AfterDevice(store, client, user);

    /// <summary>Tokens, once the device is verified or needs no verification.</summary>
    public AuthOutcome AfterDevice(PoolStore store, PoolClient client, PoolUser user)
    {
        var now = clock.GetUtcNow();
        var origin = store.BeginSignIn(client, user, now);
        var refreshToken = refreshTokens.Issue(store, origin, client.Client);
        sessions.Start(store, client, user, origin);
        return new AuthOutcome.Tokens(new TokenGrant(client, user, origin, now.ToUnixTimeSeconds(), refreshToken)
        {
            Device = devices.Track(store, client, user, origin),
        });
    }

    private AuthOutcome.Challenge AskForTotp(PoolStore store, PoolClient client, PoolUser user)
    {
        var parameters = new Dictionary<string, string>();
        if (user.Mfa.TotpDeviceName is { } name)
        {
            parameters["FRIENDLY_DEVICE_NAME"] = name;
        }
        return Ask(store, client, user, MfaSettings.Totp, new(), parameters);
    }

    private AuthOutcome.Challenge AskToChoose(PoolStore store, PoolClient client, PoolUser user, IReadOnlyList<string> factors) =>
        Ask(store, client, user, "SELECT_MFA_TYPE", new() { Choices = factors }, new() { ["MFAS_CAN_CHOOSE"] = WireJson.Text(factors) });

    private AuthOutcome.Challenge AskForSetup(PoolStore store, PoolClient client, PoolUser user) =>
        Ask(store, client, user, "MFA_SETUP", new(), new() { ["MFAS_CAN_SETUP"] = WireJson.Text(MfaFactors.Offered(client.Pool)) });

    private AuthOutcome.Challenge AskForDevice(PoolStore store, PoolClient client, PoolUser user, PoolDevice device) =>
        new("DEVICE_SRP_AUTH", challenges.Start(store, client, user, "DEVICE_SRP_AUTH", new()), new Dictionary<string, string>
        {
            ["USERNAME"] = user.Username,
            ["DEVICE_KEY"] = device.Key,
        });

    private AuthOutcome.Challenge AskForNewPassword(PoolStore store, PoolClient client, PoolUser user)
    {
        var validity = client.Pool.PasswordPolicy.TemporaryPasswordValidity;
        if (user.Password is { } password && clock.GetUtcNow() >= password.SetAt + validity)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.TemporaryPasswordExpired).AfterCounting();
        }
        return Ask(store, client, user, "NEW_PASSWORD_REQUIRED", new(), new()
        {
            ["userAttributes"] = WireJson.Text(user.Attributes.Where(attribute => attribute.Key != StandardAttributes.Sub)),
            ["requiredAttributes"] = WireJson.Text(RequiredAttributes.Missing(client.Pool, user).Select(name => "userAttributes." + name)),
        });
    }

    private AuthOutcome.Challenge Ask(
        PoolStore store, PoolClient client, PoolUser user, string challenge, ChallengeState state, Dictionary<string, string> parameters)
    {
        parameters[UserId] = user.Username;
        return new AuthOutcome.Challenge(challenge, challenges.Start(store, client, user, challenge, state), parameters);
    }
}
