namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>How a user pool sends SMS messages.</summary>
public class SmsConfigurationType
{
    public string SnsCallerArn { get; set; }

    public string ExternalId { get; set; }

    public string SnsRegion { get; set; }

    public EumsSmsConfigurationType EumsSms { get; set; }
}
