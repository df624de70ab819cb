using AccountPortal.Services.Accounts;
using AccountPortal.Services.Pools;
using AccountPortal.Srp;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;
using Microsoft.Extensions.Options;

namespace AccountPortal.Services.SignIn;

/// <summary>USER_SRP_AUTH: the pool learns that we know the password, not the password.</summary>
internal sealed class SrpProof(
    IAmazonCognitoIdentityProvider cognito, AppClient client, IOptions<CognitoOptions> options, TimeProvider time) : IPasswordProof
{
    // A salt like any other, for the work that an unknown user costs.
    private const string DecoySalt = "8ce8291892390f6b53a245933faf6164";

    public async Task<AuthAnswer> ProveAsync(string username, string password, string? deviceKey, CancellationToken cancellationToken)
    {
        using var srp = new SrpClient();
        var opening = await OpenAsync(username, password, deviceKey, srp, cancellationToken);
        if (opening.ChallengeName != ChallengeNameType.PASSWORD_VERIFIER)
        {
            return AuthAnswer.From(opening);
        }

        var asked = opening.ChallengeParameters;
        var userId = asked["USER_ID_FOR_SRP"];
        return AuthAnswer.From(await cognito.RespondToAuthChallengeAsync(
            new()
            {
                ClientId = client.Id,
                ChallengeName = ChallengeNameType.PASSWORD_VERIFIER,
                Session = opening.Session,
                ChallengeResponses = client.Parameters(userId, deviceKey, SrpClaims.Make(srp, PoolName, userId, password, asked, time.GetUtcNow())),
            },
            cancellationToken));
    }

    private string PoolName => SrpKeys.PoolName(options.Value.UserPoolId);

    private async Task<InitiateAuthResponse> OpenAsync(string username, string password, string? deviceKey, SrpClient srp, CancellationToken cancellationToken)
    {
        try
        {
            return await cognito.InitiateAuthAsync(
                new()
                {
                    AuthFlow = AuthFlowType.USER_SRP_AUTH,
                    ClientId = client.Id,
                    AuthParameters = client.Parameters(username, deviceKey, ("SRP_A", srp.PublicValue)),
                },
                cancellationToken);
        }
        catch (UserNotFoundException)
        {
            // Pools that tell unknown users apart would otherwise be seen to by the work that we do not do.
            srp.ComputeClaim(PoolName, username, password, DecoySalt, srp.PublicValue, [0], SrpKeys.FormatTimestamp(time.GetUtcNow()));
            throw;
        }
    }
}
