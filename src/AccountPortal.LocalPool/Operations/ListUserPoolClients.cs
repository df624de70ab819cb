namespace AccountPortal.LocalPool.Operations;

internal sealed class ListUserPoolClients(PoolRegistry registry, SecretBox secrets) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var page = Pagination.Read(input, "NextToken", input.Number("MaxResults", 1, Pagination.Largest));
        input.ThrowIfInvalid();
        var clients = registry.RequirePool(poolId).Clients.OrderBy(client => client.Id, StringComparer.Ordinal);
        return Task.FromResult(page.Cut(
            secrets,
            [nameof(ListUserPoolClients), poolId],
            "UserPoolClients",
            (after, limit) => clients.SkipWhile(client => string.CompareOrdinal(client.Id, after) <= 0).Take(limit),
            client => client.Id,
            client => new JsonObject { ["ClientId"] = client.Id, ["UserPoolId"] = poolId, ["ClientName"] = client.Name }));
    }
}
