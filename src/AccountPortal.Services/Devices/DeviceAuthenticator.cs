using AccountPortal.Srp;

namespace AccountPortal.Services.Devices;

/// <summary>Answers DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER. SRP does not reveal the device password to the pool.</summary>
internal sealed class DeviceAuthenticator(IAmazonCognitoIdentityProvider cognito, AppClient client, TimeProvider time)
{
    /// <param name="asked">The pool's DEVICE_SRP_AUTH.</param>
    /// <param name="device">The device.</param>
    /// <param name="identifier">The typed identifier, for pools whose challenge names no user.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public async Task<AuthResponse> AnswerAsync(
        AuthResponse asked, BrowserDevice device, string identifier, CancellationToken cancellationToken)
    {
        using var srp = new SrpClient();
        var username = asked.Parameters.GetValueOrDefault("USERNAME")
            ?? asked.Parameters.GetValueOrDefault("USER_ID_FOR_SRP")
            ?? identifier;
        var opening = await cognito.RespondToAuthChallengeAsync(
            new()
            {
                ClientId = client.Id,
                ChallengeName = ChallengeNameType.DEVICE_SRP_AUTH,
                Session = asked.Session,
                ChallengeResponses = client.Parameters(username, device.Key, ("SRP_A", srp.PublicValue)),
            },
            cancellationToken);
        return AuthResponse.From(await cognito.RespondToAuthChallengeAsync(
            new()
            {
                ClientId = client.Id,
                ChallengeName = ChallengeNameType.DEVICE_PASSWORD_VERIFIER,
                Session = opening.Session,
                ChallengeResponses = client.Parameters(
                    username,
                    device.Key,
                    SrpClaims.Make(srp, device.GroupKey, device.Key, device.Password, opening.ChallengeParameters, time.GetUtcNow())),
            },
            cancellationToken));
    }
}
