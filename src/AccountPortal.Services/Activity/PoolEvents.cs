namespace AccountPortal.Services.Activity;

/// <summary>What the pool itself wrote down of people (threat protection), where it does and the portal has the rights to read it.</summary>
internal sealed class PoolEvents(PoolAdministration administration, TimeProvider time)
{
    private const int PageSize = 60;

    /// <summary>A page of a person's events, the newest first, or null where there are none to be had.</summary>
    /// <param name="username">Whose; Cognito's user name.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<PoolEventPage?> ReadAsync(string username, string? after, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(
            admin => admin.AdminListUserAuthEventsAsync(
                new() { UserPoolId = administration.PoolId, Username = username, MaxResults = PageSize, NextToken = after }, cancellationToken),
            cancellationToken);
        return answer is null
            ? null
            : new([.. (answer.AuthEvents ?? []).Select(found => PoolEventReader.Read(found, time.GetUtcNow())).OfType<ActivityItem>()], answer.NextToken);
    }

    /// <summary>Tells the pool that an event was not its person's doing, so that it judges the next one better.</summary>
    public Task DisownAsync(string username, string eventId, CancellationToken cancellationToken) => AskAsync(
        admin => admin.AdminUpdateAuthEventFeedbackAsync(
            new() { UserPoolId = administration.PoolId, Username = username, EventId = eventId, FeedbackValue = FeedbackValueType.Invalid }, cancellationToken),
        cancellationToken);

    /// <summary>When the account was made, or null where the portal may not know.</summary>
    public async Task<DateTimeOffset?> AccountMadeAtAsync(string username, CancellationToken cancellationToken)
    {
        var user = await AskAsync(admin => admin.AdminGetUserAsync(new() { UserPoolId = administration.PoolId, Username = username }, cancellationToken), cancellationToken);
        return user?.UserCreateDate is { } made ? new DateTimeOffset(made.ToUniversalTime()) : null;
    }

    private async Task<T?> AskAsync<T>(Func<IAmazonCognitoIdentityProvider, Task<T>> call, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await administration.TryAsync(call, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && IsExpected(e))
        {
            // What the portal knows by itself is shown all the same.
            return null;
        }
    }

    private static bool IsExpected(Exception exception) =>
        exception is UserPoolAddOnNotEnabledException || CognitoErrors.KindOf(exception, AccountErrorKind.NotFound) is not null;
}

/// <summary>A page of the pool's events.</summary>
/// <param name="Items">Those that a person can make something of.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
internal sealed record PoolEventPage(IReadOnlyList<ActivityItem> Items, string? Next);
