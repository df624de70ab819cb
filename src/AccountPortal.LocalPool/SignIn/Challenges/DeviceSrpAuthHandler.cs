using AccountPortal.Srp;

namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>DEVICE_SRP_AUTH: a remembered device sends A and gets salt and B.</summary>
internal sealed class DeviceSrpAuthHandler(PoolDatabase database, ChallengeSessions challenges, SecretBlocks blocks) : IChallengeHandler
{
    public const string NextChallenge = "DEVICE_PASSWORD_VERIFIER";

    public string ChallengeName => "DEVICE_SRP_AUTH";

    public async Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        response.Require("DEVICE_KEY");
        var clientPublic = response.Responses.RequirePublicValue();
        var device = database.Read(store => RequireDevice(store, response).Device);
        var server = SrpServer.Start(DevicePasswords.Open(database.Secrets, device.Password!));
        return await database.WriteAsync(
            store =>
            {
                // A device's verifier never changes, so B stays valid while the device exists.
                var (open, user, _) = RequireDevice(store, response);
                ChallengeSessions.Consume(store, open);
                return Ask(store, response.Client, user, device, clientPublic, server);
            },
            cancellationToken);
    }

    /// <summary>The open challenge, its user and the device, which must still be remembered and belong to the challenge.</summary>
    public static (OpenChallenge Open, PoolUser User, PoolDevice Device) RequireDevice(
        PoolStore store, ChallengeSessions challenges, ChallengeResponse response, string challenge)
    {
        var named = response.Client.DeviceKey;
        var (open, user) = response.RequireOpen(store, challenges, challenge);
        return named == open.State.DeviceKey && store.FindDevice(user, named ?? "") is { Remembered: true, Password: not null } device
            ? (open, user, device)
            : throw CognitoFault.ResourceNotFound(CognitoTexts.DeviceUnknown);
    }

    private (OpenChallenge Open, PoolUser User, PoolDevice Device) RequireDevice(PoolStore store, ChallengeResponse response) =>
        RequireDevice(store, challenges, response, ChallengeName);

    private AuthOutcome.Challenge Ask(
        PoolStore store, PoolClient client, PoolUser user, PoolDevice device, string clientPublic, SrpServer server)
    {
        var exchange = new SrpExchange(
            client.Client.Id, user.Username, user.Sub, device.Key, clientPublic, server.PrivateValue.ToArray(), blocks.ExpiryFor(
                client.Client));
        return new AuthOutcome.Challenge(NextChallenge, challenges.Start(
            store, client, user, NextChallenge, new()), new Dictionary<string, string>
            {
                ["SALT"] = Convert.ToHexStringLower(device.Password!.Salt),
                ["SRP_B"] = server.PublicValue,
                ["SECRET_BLOCK"] = blocks.Seal(exchange),
                ["USERNAME"] = user.Username,
                ["DEVICE_KEY"] = device.Key,
            });
    }
}
