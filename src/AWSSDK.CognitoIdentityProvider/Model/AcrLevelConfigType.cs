namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>An authentication context class that a user pool can assert.</summary>
public class AcrLevelConfigType
{
    public string AcrValue { get; set; }
}
