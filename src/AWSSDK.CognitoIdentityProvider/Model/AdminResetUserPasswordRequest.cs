namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Makes the password of a user useless and sends a code for a new one, as an administrator.</summary>
public class AdminResetUserPasswordRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }
}
