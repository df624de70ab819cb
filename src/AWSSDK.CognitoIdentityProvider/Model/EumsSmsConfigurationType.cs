namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>How a user pool sends SMS messages through AWS End User Messaging.</summary>
public class EumsSmsConfigurationType
{
    public string CallerArn { get; set; }

    public string ExternalId { get; set; }

    public string OriginationIdentity { get; set; }

    public string ConfigurationSetName { get; set; }

    public string InEntityId { get; set; }

    public string InTemplateId { get; set; }

    public string Region { get; set; }
}
