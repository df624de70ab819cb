namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The proof of a remembered device, which takes the place of a second factor and is guarded like one.</summary>
internal sealed class DevicePasswordVerifierAnswer(
    PoolDatabase database, ChallengeSessions challenges, SecretBlocks blocks, MfaGuard guard, SignInFlow flow) : IChallengeAnswer
{
    public string ChallengeName => DeviceSrpAnswer.NextChallenge;

    public async Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        response.Require("DEVICE_KEY");
        var claim = PasswordClaim.Read(response);
        var exchange = blocks.Open(claim.SecretBlock, response.Client);
        var (_, user, device) = database.Read(store => DeviceSrpAnswer.RequireDevice(store, challenges, response, ChallengeName));
        var proven = exchange.Sub == user.Sub && exchange.UserId == device.Key && claim.IsProofOf(
            DevicePasswords.Open(database.Secrets, device.Password!), exchange, DeviceKeys.GroupOf(database.Secrets, response.Client.Pool));
        return await database.WriteAsync(
            store =>
            {
                var (open, sameUser, _) = DeviceSrpAnswer.RequireDevice(store, challenges, response, ChallengeName);
                blocks.Burn(store, claim.SecretBlock, exchange);
                guard.Require(store, sameUser, proven, CognitoFault.NotAuthorized(Messages.WrongPassword));
                ChallengeSessions.Consume(store, open);
                return flow.AfterDevice(store, response.Client, sameUser);
            },
            cancellationToken);
    }
}
