namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The threat protection of a user pool.</summary>
public class UserPoolAddOnsType
{
    public AdvancedSecurityModeType AdvancedSecurityMode { get; set; }

    public AdvancedSecurityAdditionalFlowsType AdvancedSecurityAdditionalFlows { get; set; }
}
