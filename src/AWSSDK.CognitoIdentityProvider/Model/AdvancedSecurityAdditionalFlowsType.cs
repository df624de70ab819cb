namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Threat protection in custom authentication.</summary>
public class AdvancedSecurityAdditionalFlowsType
{
    public AdvancedSecurityEnabledModeType CustomAuthMode { get; set; }
}
