namespace AccountPortal.LocalPool.SignIn.Flows;

/// <summary>USER_SRP_AUTH: the proof of the password from the start.</summary>
internal sealed class UserSrpAuthFlow(PoolDatabase database, SrpExchanges exchanges) : IAuthFlow
{
    public IReadOnlyList<string> Names => ["USER_SRP_AUTH"];

    public Task<AuthOutcome> StartAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        var name = request.RequireUsername();
        var clientPublic = request.Parameters.RequirePublicValue();
        var user = database.FindUser(request.Client.Pool, name);
        UserExistenceErrors.Require(request.Client.Client, user);

        // No Session: the state travels in the block, as clients of this flow expect.
        return Task.FromResult<AuthOutcome>(new AuthOutcome.Challenge(
            SrpExchanges.Challenge, null, exchanges.Begin(request.Client, user, name, clientPublic, request.Flow)));
    }
}
