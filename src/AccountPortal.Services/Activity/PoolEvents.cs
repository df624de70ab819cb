namespace AccountPortal.Services.Activity;

/// <summary>The pool's own user activity (threat protection), where it is enabled and the portal may read it.</summary>
internal sealed class PoolEvents(PoolAdministration administration, TimeProvider time)
{
    private const int PageSize = 60;

    /// <summary>A page of a user's events, newest first, or null where none are available.</summary>
    /// <param name="username">Cognito's user name.</param>
    /// <param name="after">Where the previous page ended; null for the first.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<PoolEventPage?> ReadAsync(string username, string? after, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(
            admin => admin.AdminListUserAuthEventsAsync(
                new() { UserPoolId = administration.PoolId, Username = username, MaxResults = PageSize, NextToken = after },
                cancellationToken),
            cancellationToken);
        return answer is null
            ? null
            : new(
                [.. (answer.AuthEvents ?? []).Select(found => PoolEventReader.Read(found, time.GetUtcNow())).OfType<ActivityItem>()],
                answer.NextToken);
    }

    /// <summary>Sends feedback to the pool that an event was not the user's, which improves its risk assessment.</summary>
    public Task DisownAsync(string username, string eventId, CancellationToken cancellationToken) => AskAsync(
        admin => admin.AdminUpdateAuthEventFeedbackAsync(
            new() { UserPoolId = administration.PoolId, Username = username, EventId = eventId, FeedbackValue = FeedbackValueType.Invalid },
            cancellationToken),
        cancellationToken);

    /// <summary>When the account was created, or null where the portal may not read it.</summary>
    public async Task<DateTimeOffset?> AccountMadeAtAsync(string username, CancellationToken cancellationToken)
    {
        var user = await AskAsync(
            admin => admin.AdminGetUserAsync(new() { UserPoolId = administration.PoolId, Username = username }, cancellationToken),
            cancellationToken);
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
            // The portal's own entries are shown regardless.
            return null;
        }
    }

    private static bool IsExpected(Exception exception) =>
        exception is UserPoolAddOnNotEnabledException || CognitoErrors.KindOf(exception, AccountErrorKind.NotFound) is not null;
}

/// <summary>A page of the pool's events.</summary>
/// <param name="Items">The events to show.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
internal sealed record PoolEventPage(IReadOnlyList<ActivityItem> Items, string? Next);
