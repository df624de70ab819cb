namespace AccountPortal.LocalPool.Operations;

internal sealed class VerifySoftwareToken(
    PoolDatabase database, AccessTokens accessTokens, MfaSetupSessions setups, SoftwareTokens softwareTokens, MfaLockout lockout,
    PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Optional("AccessToken", MemberRule.Token);
        var session = input.Optional("Session", MemberRule.Session);
        var code = input.Required("UserCode", MemberRule.TotpCode);
        var deviceName = input.Optional("FriendlyDeviceName", MemberRule.Text);
        input.ThrowIfInvalid();

        if (accessToken is null == session is null)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.ExactlyOneOfTokenAndSession);
        }
        var bearer = accessToken is null ? null : await accessTokens.ReadAsync(accessToken);
        return await database.WriteAsync(
            store => bearer is null ? ForSession(store, session!, code, deviceName) : ForUser(store, bearer, code, deviceName),
            cancellationToken);
    }

    // Registers the app only; SetUserMFAPreference turns the factor on.
    private JsonObject ForUser(PoolStore store, Bearer bearer, string code, string? deviceName)
    {
        Register(store, AccessTokens.RequireUser(store, bearer), code, deviceName);
        return new JsonObject { ["Status"] = "SUCCESS" };
    }

    // MFA_SETUP turns the factor on at once.
    private JsonObject ForSession(PoolStore store, string session, string code, string? deviceName)
    {
        var setup = setups.Require(store, session);
        setup.User.Mfa.TotpEnabled = true;
        Register(store, setup.User, code, deviceName);
        return new JsonObject { ["Status"] = "SUCCESS", ["Session"] = setups.Continue(store, setup, registered: true) };
    }

    private void Register(PoolStore store, PoolUser user, string code, string? deviceName)
    {
        var pending = user.Mfa.PendingTotpSecret ?? throw CognitoFault.SoftwareTokenMfaNotFound(UnverifiedTexts.TotpNotAssociated);
        lockout.Require(
            store,
            user,
            softwareTokens.Accept(store, user, pending, code),
            CognitoFault.EnableSoftwareTokenMfa(CognitoTexts.TotpEnableMismatch));
        user.Mfa.TotpSecret = pending;
        user.Mfa.PendingTotpSecret = null;
        user.Mfa.TotpDeviceName = deviceName;
        store.SaveUser(user, clock.GetUtcNow());
    }
}
