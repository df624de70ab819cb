namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Sets the delivery of MFA codes by SMS; superseded by SetUserMFAPreference.</summary>
public class SetUserSettingsRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    /// <summary>Delivery of codes by SMS only; an empty list turns it off.</summary>
    public List<MFAOptionType> MFAOptions { get; set; }
}
