namespace AccountPortal.LocalPool.Operations;

/// <summary>Oldest passkey first.</summary>
internal sealed class ListWebAuthnCredentials(PoolDatabase database, AccessTokens accessTokens) : IOperation
{
    private const int LargestPage = 20;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var page = Pagination.Read(input, "NextToken", input.Number("MaxResults", 0, LargestPage), LargestPage);
        input.ThrowIfInvalid();
        var bearer = await accessTokens.ReadAsync(accessToken);
        var user = database.Read(store => AccessTokens.RequireUser(store, bearer));
        return page.Cut(
            database.Secrets,
            [nameof(ListWebAuthnCredentials), user.Sub],
            "Credentials",
            (after, limit) => user.Passkeys.Skip(user.Passkeys.FindIndex(passkey => passkey.CredentialId == after) + 1).Take(limit),
            passkey => passkey.CredentialId,
            passkey => passkey.Describe());
    }
}
