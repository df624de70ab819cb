namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Sets the delivery of MFA codes by SMS, as an administrator; superseded by AdminSetUserMFAPreference.</summary>
public class AdminSetUserSettingsRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    /// <summary>Delivery of codes by SMS only; an empty list turns it off.</summary>
    public List<MFAOptionType> MFAOptions { get; set; }
}
