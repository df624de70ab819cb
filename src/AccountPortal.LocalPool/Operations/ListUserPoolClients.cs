namespace AccountPortal.LocalPool.Operations;

internal sealed class ListUserPoolClients(PoolRegistry registry, SecretBox secrets) : IOperation
{
    private const int LargestPage = 60;

    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var size = input.Number("MaxResults", 1, LargestPage) ?? LargestPage;
        var token = input.Optional("NextToken", MemberRule.PaginationToken);
        input.ThrowIfInvalid();

        var clients = registry.RequirePool(poolId).Clients.OrderBy(client => client.Id, StringComparer.Ordinal);
        var page = PageTokens.Take(secrets, $"ListUserPoolClients {poolId}", clients, client => client.Id, size, token);
        var output = new JsonObject
        {
            ["UserPoolClients"] = new JsonArray([.. page.Items.Select(client => new JsonObject
            {
                ["ClientId"] = client.Id,
                ["UserPoolId"] = poolId,
                ["ClientName"] = client.Name,
            })]),
        };
        if (page.NextToken is not null)
        {
            output["NextToken"] = page.NextToken;
        }
        return Task.FromResult(output);
    }
}
