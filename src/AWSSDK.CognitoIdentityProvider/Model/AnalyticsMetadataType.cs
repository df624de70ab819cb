namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The Amazon Pinpoint endpoint that an operation counts for.</summary>
public class AnalyticsMetadataType
{
    public string AnalyticsEndpointId { get; set; }
}
