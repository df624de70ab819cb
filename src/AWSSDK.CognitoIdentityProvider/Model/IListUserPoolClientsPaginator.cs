using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Walks the app clients of a user pool, asking for the next page when it is needed; can be walked once.</summary>
public interface IListUserPoolClientsPaginator
{
    /// <summary>The pages.</summary>
    IPaginatedEnumerable<ListUserPoolClientsResponse> Responses { get; }

    /// <summary>What is on them.</summary>
    IPaginatedEnumerable<UserPoolClientDescription> UserPoolClients { get; }
}
