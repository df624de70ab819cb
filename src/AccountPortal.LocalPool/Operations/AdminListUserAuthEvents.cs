namespace AccountPortal.LocalPool.Operations;

/// <summary>The newest event first.</summary>
internal sealed class AdminListUserAuthEvents(PoolDatabase database, PoolRegistry registry) : IOperation
{
    private const int MostPerPage = 60;
    private const string Purpose = "page of events";

    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var username = input.Required("Username", MemberRule.Username);
        var wanted = input.Number("MaxResults", 0, MostPerPage);
        var nextToken = input.Optional("NextToken", MemberRule.PaginationToken);
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(poolId);
        AuthEvents.RequireKept(pool);
        return Task.FromResult(database.Read(store =>
        {
            var user = store.FindUser(pool, username) ?? throw CognitoFault.UserNotFound(CognitoTexts.UserUnknown);
            return Page(store, user, wanted is null or 0 ? MostPerPage : wanted.Value, nextToken);
        }));
    }

    private static JsonObject Page(PoolStore store, PoolUser user, int size, string? token)
    {
        long? before = token is null
            ? null
            : long.Parse(PageToken.Open(store.Secrets, Purpose, user.Sub, token), CultureInfo.InvariantCulture);
        var events = store.Events(user, before, size + 1);
        var page = events.Take(size).ToList();
        var output = new JsonObject { ["AuthEvents"] = new JsonArray([.. page.Select(entry => entry.Event.Describe())]) };
        if (events.Count > size)
        {
            output["NextToken"] = PageToken.Seal(store.Secrets, Purpose, user.Sub, page[^1].Place.ToString(CultureInfo.InvariantCulture));
        }
        return output;
    }
}
