namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lists the sessions of the signed-in user.</summary>
public class ListUserSessionsRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
