namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lists the user pools of the account in the region.</summary>
public class ListUserPoolsRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }

    /// <summary>How many at most.</summary>
    public int? MaxResults { get; set; }
}
