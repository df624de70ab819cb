namespace AccountPortal.LocalPool.SignIn.Flows;

/// <summary>USER_AUTH: choice-based sign-in.</summary>
internal sealed class UserAuthFlow(PoolDatabase database, UserAuthChoice choice, SignUpSessions signUps, SignInSteps steps) : IAuthFlow
{
    public IReadOnlyList<string> Names => ["USER_AUTH"];

    public async Task<AuthOutcome> StartAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        var (client, name) = (request.Client, request.RequireUsername());
        var found = database.FindUser(client.Pool, name);
        UserExistenceErrors.Require(client.Client, found);
        var user = found ?? SimulatedUser.For(database.Secrets, client.Pool, name);
        if (request.Session is { } session && await EnterAsync(client, user, session, cancellationToken) is { } tokens)
        {
            return tokens;
        }
        return await choice.StartAsync(
            new FirstFactorRequest(client, user, name, request.Parameters, store => Today(store, user)), cancellationToken);
    }

    // A session of ConfirmSignUp signs in at once; other parameters are ignored.
    private Task<AuthOutcome?> EnterAsync(PoolClient client, PoolUser user, string session, CancellationToken cancellationToken) =>
        database.WriteAsync<AuthOutcome?>(
            store =>
            {
                var today = Today(store, user);
                return signUps.TryEnter(store, client, today, session) ? steps.AfterOnlyFactor(store, client, today) : null;
            },
            cancellationToken);

    private static PoolUser Today(PoolStore store, PoolUser user) =>
        user.IsSimulated ? user : store.GetUser(user.PoolId, user.Sub) ?? throw CognitoFault.UserNotFound(CognitoTexts.UserUnknown);
}
