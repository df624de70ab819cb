namespace AccountPortal.LocalPool.Operations;

/// <summary>The oldest passkey first.</summary>
internal sealed class ListWebAuthnCredentials(PoolDatabase database, AccessTokens accessTokens) : IOperation
{
    private const int MostPerPage = 20;
    private const string Purpose = "page of passkeys";

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var nextToken = input.Optional("NextToken", MemberRule.PaginationToken);
        var limit = input.Number("MaxResults", 0, MostPerPage);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var user = database.Read(store => AccessTokens.RequireUser(store, bearer));
        var last = nextToken is null ? null : PageToken.Open(database.Secrets, Purpose, user.Sub, nextToken);
        var start = last is null ? 0 : user.Passkeys.FindIndex(passkey => passkey.CredentialId == last) + 1;
        var page = user.Passkeys.Skip(start).Take(limit is null or 0 ? MostPerPage : limit.Value).ToList();
        var output = new JsonObject { ["Credentials"] = new JsonArray([.. page.Select(passkey => passkey.Describe())]) };
        if (page.Count > 0 && page[^1] != user.Passkeys[^1])
        {
            output["NextToken"] = PageToken.Seal(database.Secrets, Purpose, user.Sub, page[^1].CredentialId);
        }
        return output;
    }
}
