namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lists the app clients of a user pool.</summary>
public class ListUserPoolClientsRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    /// <summary>How many at most.</summary>
    public int? MaxResults { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }

    public ClientTypeType ClientType { get; set; }
}
