namespace AccountPortal.LocalPool.Operations;

internal sealed class GetUserAuthFactors(PoolDatabase database, AccessTokens accessTokens, UserAuthChoice choice) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        return database.Read(store =>
        {
            var user = AccessTokens.RequireUser(store, bearer);
            var output = new JsonObject
            {
                ["Username"] = user.Username,
                ["ConfiguredUserAuthFactors"] = WireJson.Names(
                    choice.AvailableTo(store, bearer.Client.Pool, user).Select(factor => factor.AdmittedBy).Distinct()),
            };
            UserOutput.AddMfaChoice(output, user);
            return output;
        });
    }
}
