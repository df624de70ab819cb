namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Changes the password of the signed-in user.</summary>
public class ChangePasswordRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>Absent when the user signs in without a password so far.</summary>
    public string PreviousPassword { get; set; }

    public string ProposedPassword { get; set; }

    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }
}
