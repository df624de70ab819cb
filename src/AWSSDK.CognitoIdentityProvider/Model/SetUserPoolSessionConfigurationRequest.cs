namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Sets how a user pool tracks the sessions of its users.</summary>
public class SetUserPoolSessionConfigurationRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public UserSessionTrackingType UserSessionTracking { get; set; }

    public UserPoolTokenSessionConfigType TokenSession { get; set; }
}
