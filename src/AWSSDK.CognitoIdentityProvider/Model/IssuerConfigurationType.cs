namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The form of the issuer in the tokens of a user pool.</summary>
public class IssuerConfigurationType
{
    public IssuerType Type { get; set; }
}
