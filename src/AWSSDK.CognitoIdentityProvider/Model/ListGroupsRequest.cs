namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lists the groups of a user pool.</summary>
public class ListGroupsRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    /// <summary>How many at most.</summary>
    public int? Limit { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
