namespace AccountPortal.LocalPool.SignIn.Flows;

/// <summary>USER_SRP_AUTH: SRP_A, answered with PASSWORD_VERIFIER.</summary>
internal sealed class UserSrpAuthFlow(PoolDatabase database, SrpExchanges exchanges) : IAuthFlow
{
    public IReadOnlyList<string> Names => ["USER_SRP_AUTH"];

    public Task<AuthOutcome> StartAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        var name = request.RequireUsername();
        var clientPublic = request.Parameters.RequirePublicValue();
        var user = database.FindUser(request.Client.Pool, name);
        UserExistenceErrors.Require(request.Client.Client, user);

        // No Session: clients of this flow expect the state in SECRET_BLOCK.
        return Task.FromResult<AuthOutcome>(new AuthOutcome.Challenge(
            SrpExchanges.Challenge, null, exchanges.Begin(request.Client, user, name, clientPublic, request.Flow)));
    }
}
