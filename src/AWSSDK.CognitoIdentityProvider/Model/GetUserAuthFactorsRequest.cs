namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lists the factors that the signed-in user can sign in with.</summary>
public class GetUserAuthFactorsRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }
}
