namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lists the sign-ins and other events in the history of a user, as an administrator.</summary>
public class AdminListUserAuthEventsRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    /// <summary>How many at most.</summary>
    public int? MaxResults { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
