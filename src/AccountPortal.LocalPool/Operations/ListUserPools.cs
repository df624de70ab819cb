namespace AccountPortal.LocalPool.Operations;

internal sealed class ListUserPools(PoolRegistry registry, SecretBox secrets) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var size = input.RequiredNumber("MaxResults", 1, 60);
        var token = input.Optional("NextToken", MemberRule.PaginationToken);
        input.ThrowIfInvalid();

        var page = PageTokens.Take(secrets, "ListUserPools", registry.Pools, pool => pool.Id, size, token);
        var output = new JsonObject { ["UserPools"] = new JsonArray([.. page.Items.Select(PoolOutput.Outline)]) };
        if (page.NextToken is not null)
        {
            output["NextToken"] = page.NextToken;
        }
        return Task.FromResult(output);
    }
}
