namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>How users recover their accounts.</summary>
public class AccountRecoverySettingType
{
    /// <summary>In any order; see Priority.</summary>
    public List<RecoveryOptionType> RecoveryMechanisms { get; set; }
}
