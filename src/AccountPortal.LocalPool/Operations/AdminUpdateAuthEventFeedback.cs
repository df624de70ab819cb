namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminUpdateAuthEventFeedback(PoolDatabase database, PoolRegistry registry, AuthEvents events) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var eventId = input.Required("EventId", MemberRule.EventId);
        var value = input.RequiredEnum("FeedbackValue", "Valid", "Invalid");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        AuthEvents.RequireKept(pool);
        await database.WriteAsync(
            store =>
            {
                var user = target.Require(store, pool);
                events.GiveFeedback(store, user, eventId, value, "Admin");
            },
            cancellationToken);
        return [];
    }
}
