using AccountPortal.Srp;

namespace AccountPortal.Services.SignIn;

/// <summary>USER_SRP_AUTH: SRP does not reveal the password to the pool.</summary>
internal sealed class SrpAuthenticator(
    IAmazonCognitoIdentityProvider cognito, AppClient client, IOptions<CognitoOptions> options, TimeProvider time) : IPasswordAuthenticator
{
    // An arbitrary salt, for equal work on unknown users.
    private const string DecoySalt = "8ce8291892390f6b53a245933faf6164";

    public Task<AuthResponse> AuthenticateAsync(string username, string password, string? deviceKey, CancellationToken cancellationToken) =>
        AuthenticateAsync(AuthFlowType.USER_SRP_AUTH, username, password, deviceKey, [], cancellationToken);

    /// <summary>SRP in another flow that supports it. Returns the pool's first response where that asks for something else.</summary>
    /// <param name="flow">The authentication flow.</param>
    /// <param name="username">The user name.</param>
    /// <param name="password">The password as typed.</param>
    /// <param name="deviceKey">Cognito's device key, or null where the browser has none.</param>
    /// <param name="parameters">Additional auth parameters.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task<AuthResponse> AuthenticateAsync(
        AuthFlowType flow,
        string username,
        string password,
        string? deviceKey,
        (string Name, string Value)[] parameters,
        CancellationToken cancellationToken)
    {
        using var srp = new SrpClient();
        var opening = await OpenAsync(flow, username, password, deviceKey, parameters, srp, cancellationToken);
        if (opening.ChallengeName != ChallengeNameType.PASSWORD_VERIFIER)
        {
            return AuthResponse.From(opening);
        }

        var asked = opening.ChallengeParameters;
        var userId = asked["USER_ID_FOR_SRP"];
        return AuthResponse.From(await cognito.RespondToAuthChallengeAsync(
            new()
            {
                ClientId = client.Id,
                ChallengeName = ChallengeNameType.PASSWORD_VERIFIER,
                Session = opening.Session,
                ChallengeResponses = client.Parameters(
                    userId, deviceKey, SrpClaims.Make(srp, PoolName, userId, password, asked, time.GetUtcNow())),
            },
            cancellationToken));
    }

    private string PoolName => SrpKeys.PoolName(options.Value.UserPoolId);

    private async Task<InitiateAuthResponse> OpenAsync(
        AuthFlowType flow, string username, string password, string? deviceKey, (string Name, string Value)[] parameters, SrpClient srp,
        CancellationToken cancellationToken)
    {
        try
        {
            return await cognito.InitiateAuthAsync(
                new()
                {
                    AuthFlow = flow,
                    ClientId = client.Id,
                    AuthParameters = client.Parameters(username, deviceKey, [("SRP_A", srp.PublicValue), .. parameters]),
                },
                cancellationToken);
        }
        catch (UserNotFoundException)
        {
            // Equal work for pools that report unknown users, whose faster answer would reveal them.
            srp.ComputeClaim(PoolName, username, password, DecoySalt, srp.PublicValue, [0], SrpKeys.FormatTimestamp(time.GetUtcNow()));
            throw;
        }
    }
}
