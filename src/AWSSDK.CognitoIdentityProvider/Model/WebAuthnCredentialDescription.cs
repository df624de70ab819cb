namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A passkey, as its owner sees it.</summary>
public class WebAuthnCredentialDescription
{
    /// <summary>In Base64url.</summary>
    public string CredentialId { get; set; }

    /// <summary>A name that Cognito made up for the passkey.</summary>
    public string FriendlyCredentialName { get; set; }

    /// <summary>The domain that the passkey belongs to.</summary>
    public string RelyingPartyId { get; set; }

    /// <summary>platform or cross-platform.</summary>
    public string AuthenticatorAttachment { get; set; }

    /// <summary>How the browser reaches the authenticator: internal, hybrid, usb, nfc, ble.</summary>
    public List<string> AuthenticatorTransports { get; set; }

    public DateTime? CreatedAt { get; set; }
}
