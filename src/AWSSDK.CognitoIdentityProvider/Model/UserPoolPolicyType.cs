namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The password and sign-in policies of a user pool.</summary>
public class UserPoolPolicyType
{
    public PasswordPolicyType PasswordPolicy { get; set; }

    public SignInPolicyType SignInPolicy { get; set; }
}
