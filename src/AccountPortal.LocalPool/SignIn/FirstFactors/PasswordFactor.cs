namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>PASSWORD: the password, with the choice or after it.</summary>
internal sealed class PasswordFactor(
    PoolDatabase database, ChallengeSessions challenges, PasswordCheck passwordCheck, SignInSteps steps) : IFirstFactor
{
    public string Name => "PASSWORD";

    public bool IsReady(PoolStore store, PoolDefinition pool, PoolUser user) => user.IsSimulated || user.Password is not null;

    public bool ServesWithMfa(PoolDefinition pool, PoolUser user) => true;

    public Task<AuthOutcome> BeginAsync(FirstFactorRequest request, CancellationToken cancellationToken)
    {
        var client = request.Client;
        return request.Input("PASSWORD") is { } password
            ? passwordCheck.ProveAsync(
                client.Pool,
                request.User,
                request.Name,
                password,
                (store, user) =>
                {
                    request.Enter(store);
                    return steps.AfterPassword(store, client, user);
                },
                cancellationToken)
            : database.WriteAsync<AuthOutcome>(
                store => new AuthOutcome.Challenge(
                    Name, challenges.Start(store, client, request.Enter(store), Name, new()), new Dictionary<string, string>()),
                cancellationToken);
    }
}
