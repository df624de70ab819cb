namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lists the users in a group.</summary>
public class ListUsersInGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string GroupName { get; set; }

    /// <summary>How many at most.</summary>
    public int? Limit { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
