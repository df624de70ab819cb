namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>DEVICE_PASSWORD_VERIFIER: the SRP proof of a remembered device. It replaces MFA and shares the MFA lockout.</summary>
internal sealed class DevicePasswordVerifierHandler(
    PoolDatabase database, ChallengeSessions challenges, SecretBlocks blocks, MfaLockout lockout, SignInSteps steps) : IChallengeHandler
{
    public string ChallengeName => DeviceSrpAuthHandler.NextChallenge;

    public async Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        response.Require("DEVICE_KEY");
        var claim = PasswordClaim.Read(response);
        var exchange = blocks.Open(claim.SecretBlock, response.Client);
        var (_, user, device) = database.Read(store => DeviceSrpAuthHandler.RequireDevice(store, challenges, response, ChallengeName));
        var proven = exchange.Sub == user.Sub && exchange.UserId == device.Key && claim.IsProofOf(
            DevicePasswords.Open(database.Secrets, device.Password!), exchange, DeviceKeys.GroupOf(database.Secrets, response.Client.Pool));
        return await database.WriteAsync(
            store =>
            {
                var (open, sameUser, _) = DeviceSrpAuthHandler.RequireDevice(store, challenges, response, ChallengeName);
                blocks.Burn(store, claim.SecretBlock, exchange);
                lockout.Require(store, sameUser, proven, CognitoFault.NotAuthorized(CognitoTexts.WrongPassword));
                ChallengeSessions.Consume(store, open);
                return steps.AfterDevice(store, response.Client, sameUser);
            },
            cancellationToken);
    }
}
