namespace AccountPortal.LocalPool.Operations;

internal sealed class ListUserPools(PoolRegistry registry, SecretBox secrets) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var page = Pagination.Read(input, "NextToken", input.RequiredNumber("MaxResults", 1, Pagination.Largest));
        input.ThrowIfInvalid();
        return Task.FromResult(page.Cut(
            secrets,
            [nameof(ListUserPools)],
            "UserPools",
            (after, limit) => registry.Pools.SkipWhile(pool => string.CompareOrdinal(pool.Id, after) <= 0).Take(limit),
            pool => pool.Id,
            PoolOutput.Outline));
    }
}
