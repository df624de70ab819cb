namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The first factors that a user pool accepts in choice-based sign-in.</summary>
public class SignInPolicyType
{
    /// <summary>Values of AuthFactorType.</summary>
    public List<string> AllowedFirstAuthFactors { get; set; }
}
