using AccountPortal.Srp;

namespace AccountPortal.Services.SignIn;

/// <summary>USER_SRP_AUTH: the pool learns that we know the password, not the password.</summary>
internal sealed class SrpAuthenticator(
    IAmazonCognitoIdentityProvider cognito, AppClient client, IOptions<CognitoOptions> options, TimeProvider time) : IPasswordAuthenticator
{
    // A salt like any other, for the work that an unknown user costs.
    private const string DecoySalt = "8ce8291892390f6b53a245933faf6164";

    public Task<AuthResponse> AuthenticateAsync(string username, string password, string? deviceKey, CancellationToken cancellationToken) =>
        AuthenticateAsync(AuthFlowType.USER_SRP_AUTH, username, password, deviceKey, [], cancellationToken);

    /// <summary>The same in another flow that takes such a proof. Yields the pool's first answer where that asks for something else.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="username">Whose password it is.</param>
    /// <param name="password">As it was typed.</param>
    /// <param name="deviceKey">The pool's name for this browser, or null where it has none.</param>
    /// <param name="parameters">What the flow wants to know besides.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<AuthResponse> AuthenticateAsync(
        AuthFlowType flow, string username, string password, string? deviceKey, (string Name, string Value)[] parameters, CancellationToken cancellationToken)
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
                ChallengeResponses = client.Parameters(userId, deviceKey, SrpClaims.Make(srp, PoolName, userId, password, asked, time.GetUtcNow())),
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
            // Pools that tell unknown users apart would otherwise be seen to by the work that we do not do.
            srp.ComputeClaim(PoolName, username, password, DecoySalt, srp.PublicValue, [0], SrpKeys.FormatTimestamp(time.GetUtcNow()));
            throw;
        }
    }
}
