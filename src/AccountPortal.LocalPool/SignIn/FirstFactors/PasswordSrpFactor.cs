namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>PASSWORD_SRP: SRP_A with the choice or after it.</summary>
internal sealed class PasswordSrpFactor(PoolDatabase database, ChallengeSessions challenges, SrpExchanges exchanges) : IFirstFactor
{
    public string Name => "PASSWORD_SRP";

    public string AdmittedBy => "PASSWORD";

    public bool IsReady(PoolStore store, PoolDefinition pool, PoolUser user) => user.IsSimulated || user.Password is not null;

    public bool ServesWithMfa(PoolDefinition pool, PoolUser user) => true;

    public Task<AuthOutcome> BeginAsync(FirstFactorRequest request, CancellationToken cancellationToken)
    {
        var (name, parameters) = (Name, new Dictionary<string, string>());
        if (request.Input("SRP_A") is not null)
        {
            parameters = exchanges.Begin(request.Client, request.User, request.Name, request.Inputs.RequirePublicValue(), "USER_AUTH");
            name = SrpExchanges.Challenge;
        }
        return database.WriteAsync<AuthOutcome>(
            store => new AuthOutcome.Challenge(
                name, challenges.Start(store, request.Client, request.Enter(store), name, new()), parameters),
            cancellationToken);
    }
}
