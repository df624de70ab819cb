namespace AccountPortal.LocalPool.Operations;

/// <summary>The user's own feedback, authorised by the token of the notification message.</summary>
internal sealed class UpdateAuthEventFeedback(PoolDatabase database, PoolRegistry registry, AuthEvents events) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var eventId = input.Required("EventId", MemberRule.EventId);
        var token = input.Required("FeedbackToken", MemberRule.Token);
        var value = input.RequiredEnum("FeedbackValue", "Valid", "Invalid");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        AuthEvents.RequireKept(pool);
        await database.WriteAsync(
            store =>
            {
                var user = target.Require(store, pool);
                var expected = AuthEvents.FeedbackToken(store.Secrets, user, eventId);
                if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(token)))
                {
                    throw CognitoFault.NotAuthorized(UnverifiedTexts.FeedbackTokenInvalid);
                }
                events.GiveFeedback(store, user, eventId, value, "User");
            },
            cancellationToken);
        return [];
    }
}
