namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The Amazon Pinpoint project of an app client.</summary>
public class AnalyticsConfigurationType
{
    public string ApplicationId { get; set; }

    public string ApplicationArn { get; set; }

    public string RoleArn { get; set; }

    public string ExternalId { get; set; }

    public bool? UserDataShared { get; set; }
}
