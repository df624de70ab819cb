using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Walks the events in the history of a user, asking for the next page when it is needed; can be walked once.</summary>
public interface IAdminListUserAuthEventsPaginator
{
    /// <summary>The pages.</summary>
    IPaginatedEnumerable<AdminListUserAuthEventsResponse> Responses { get; }

    /// <summary>What is on them.</summary>
    IPaginatedEnumerable<AuthEventType> AuthEvents { get; }
}
