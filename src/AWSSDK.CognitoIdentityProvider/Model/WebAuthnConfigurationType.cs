namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Passkeys in a user pool.</summary>
public class WebAuthnConfigurationType
{
    /// <summary>The domain that passkeys belong to.</summary>
    public string RelyingPartyId { get; set; }

    public UserVerificationType UserVerification { get; set; }

    public WebAuthnFactorConfigurationType FactorConfiguration { get; set; }
}
