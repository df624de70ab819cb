namespace AccountPortal.LocalPool.Operations;

internal sealed class ListUsers(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var filter = input.Optional("Filter", MemberRule.Filter);
        var wanted = input.OptionalNames("AttributesToGet");
        var page = Pagination.Read(input, "PaginationToken");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(poolId);
        if (wanted?.Any(name => pool.FindAttribute(name) is null) == true)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.AttributesToGetUnknown);
        }
        var condition = string.IsNullOrEmpty(filter) ? null : UserFilter.Parse(filter);
        return Task.FromResult(database.Read(store => page.Cut(
            store.Secrets,
            [nameof(ListUsers), pool.Id, filter ?? ""],
            "Users",
            (after, limit) => store.ListUsers(pool, condition, after, limit),
            user => user.Sub,
            user => Describe(pool, user, wanted))));
    }

    // Cognito's API reference: with AttributesToGet, a user that lacks one of the attributes is an error.
    private static JsonObject Describe(PoolDefinition pool, PoolUser user, IReadOnlyList<string>? wanted)
    {
        if (wanted is null)
        {
            return UserOutput.Describe(pool, user);
        }
        return wanted.All(user.Attributes.ContainsKey)
            ? UserOutput.Describe(pool, user, shown: wanted.Contains)
            : throw CognitoFault.InvalidParameter(UnverifiedTexts.AttributesToGetUnknown);
    }
}
