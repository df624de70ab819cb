namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lists the devices of the signed-in user.</summary>
public class ListDevicesRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    /// <summary>How many at most.</summary>
    public int? Limit { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string PaginationToken { get; set; }
}
