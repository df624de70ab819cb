namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Deletes a passkey of the signed-in user.</summary>
public class DeleteWebAuthnCredentialRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    /// <summary>In Base64url.</summary>
    public string CredentialId { get; set; }
}
