namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminUpdateAuthEventFeedback(PoolDatabase database, PoolRegistry registry, AuthEvents events) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var username = input.Required("Username", MemberRule.Username);
        var eventId = input.Required("EventId", MemberRule.EventId);
        var value = input.RequiredEnum("FeedbackValue", "Valid", "Invalid");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(poolId);
        AuthEvents.RequireKept(pool);
        await database.WriteAsync(
            store =>
            {
                var user = store.FindUser(pool, username) ?? throw CognitoFault.UserNotFound(CognitoTexts.UserUnknown);
                events.GiveFeedback(store, user, eventId, value, "Admin");
            },
            cancellationToken);
        return [];
    }
}
