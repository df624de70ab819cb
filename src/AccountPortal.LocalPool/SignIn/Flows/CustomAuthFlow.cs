namespace AccountPortal.LocalPool.SignIn.Flows;

/// <summary>CUSTOM_AUTH: the question at once, or after SRP (CHALLENGE_NAME=SRP_A).</summary>
internal sealed class CustomAuthFlow(
    PoolDatabase database, CustomAuth custom, SrpExchanges exchanges, ChallengeSessions challenges) : IAuthFlow
{
    public IReadOnlyList<string> Names => [CustomAuth.Flow];

    public Task<AuthOutcome> StartAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        var (client, name) = (request.Client, request.RequireUsername());
        CustomAuth.Require(client);
        var found = database.FindUser(client.Pool, name);
        UserExistenceErrors.Require(client.Client, found);
        var user = found ?? SimulatedUser.For(database.Secrets, client.Pool, name);
        if (request.Parameters.GetValueOrDefault("CHALLENGE_NAME") != "SRP_A")
        {
            return database.WriteAsync<AuthOutcome>(store => custom.Ask(store, client, user, new()), cancellationToken);
        }
        var parameters = exchanges.Begin(client, user, name, request.Parameters.RequirePublicValue(), CustomAuth.Flow);
        return database.WriteAsync<AuthOutcome>(
            store => new AuthOutcome.Challenge(
                SrpExchanges.Challenge, challenges.Start(store, client, user, SrpExchanges.Challenge, new()), parameters),
            cancellationToken);
    }
}
