namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lists the devices of a user, as an administrator.</summary>
public class AdminListDevicesRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    /// <summary>How many at most.</summary>
    public int? Limit { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string PaginationToken { get; set; }
}
