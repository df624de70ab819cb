using AccountPortal.Srp;

namespace AccountPortal.Services.Devices;

/// <summary>DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER: the pool learns that this is the browser it knows, not the browser's secret.</summary>
internal sealed class DeviceAuthenticator(IAmazonCognitoIdentityProvider cognito, AppClient client, TimeProvider time)
{
    /// <param name="asked">The pool's DEVICE_SRP_AUTH.</param>
    /// <param name="device">What this browser is to the pool.</param>
    /// <param name="identifier">What the person typed, for pools that do not call them by another name.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public async Task<AuthResponse> AnswerAsync(AuthResponse asked, BrowserDevice device, string identifier, CancellationToken cancellationToken)
    {
        using var srp = new SrpClient();
        var username = asked.Parameters.GetValueOrDefault("USERNAME") ?? asked.Parameters.GetValueOrDefault("USER_ID_FOR_SRP") ?? identifier;
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
                    username, device.Key, SrpClaims.Make(srp, device.GroupKey, device.Key, device.Password, opening.ChallengeParameters, time.GetUtcNow())),
            },
            cancellationToken));
    }
}
