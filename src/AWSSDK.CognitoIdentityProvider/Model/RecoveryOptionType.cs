namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>One way to recover an account.</summary>
public class RecoveryOptionType
{
    /// <summary>1 is tried first.</summary>
    public int? Priority { get; set; }

    public RecoveryOptionNameType Name { get; set; }
}
