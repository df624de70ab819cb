namespace AccountPortal.LocalPool.Operations;

internal sealed class GetUser(PoolDatabase database, AccessTokens accessTokens) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var user = database.Read(store => AccessTokens.RequireUser(store, bearer));
        var output = new JsonObject
        {
            ["Username"] = user.Username,
            ["UserAttributes"] = UserOutput.Attributes(
                bearer.Client.Pool, user, name => name == StandardAttributes.Sub || bearer.Client.Client.MayRead(name)),
        };
        UserOutput.AddMfa(output, user);
        return output;
    }
}
