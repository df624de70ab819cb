namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>How a user pool remembers devices.</summary>
public class DeviceConfigurationType
{
    public bool? ChallengeRequiredOnNewDevice { get; set; }

    public bool? DeviceOnlyRememberedOnUserPrompt { get; set; }
}
