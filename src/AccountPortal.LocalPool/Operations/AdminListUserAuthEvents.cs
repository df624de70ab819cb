namespace AccountPortal.LocalPool.Operations;

/// <summary>Newest event first.</summary>
internal sealed class AdminListUserAuthEvents(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var page = Pagination.Read(input, "NextToken", input.Number("MaxResults", 0, Pagination.Largest));
        input.ThrowIfInvalid();
        var pool = registry.RequirePool(target.PoolId);
        AuthEvents.RequireKept(pool);
        return Task.FromResult(database.Read(store =>
        {
            var user = target.Require(store, pool);
            return page.Cut(
                store.Secrets,
                [nameof(AdminListUserAuthEvents), user.Sub],
                "AuthEvents",
                (after, limit) => store.Events(user, before: after is "" ? null : long.Parse(after, CultureInfo.InvariantCulture), limit),
                entry => entry.Place.ToString(CultureInfo.InvariantCulture),
                entry => entry.Event.Describe());
        }));
    }
}
