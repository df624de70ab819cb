namespace AccountPortal.LocalPool.SignIn.Starts;

/// <summary>USER_SRP_AUTH: the proof of the password from the start.</summary>
internal sealed class SrpStart(PoolDatabase database, SrpExchanges exchanges) : IAuthStart
{
    public IReadOnlyList<string> Flows => ["USER_SRP_AUTH"];

    public Task<AuthAnswer> StartAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        var name = request.RequireUsername();
        var clientPublic = request.Parameters.RequirePublicValue();
        var user = database.FindUser(request.Client.Pool, name);
        KnownUser.Require(request.Client.Client, user);

        // No Session: the state travels in the block, as clients of this flow expect.
        return Task.FromResult<AuthAnswer>(new AuthAnswer.Challenge(
            SrpExchanges.Challenge, null, exchanges.Begin(request.Client, user, name, clientPublic, request.Flow)));
    }
}
