namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Confirms a registration without a code, as an administrator.</summary>
public class AdminConfirmSignUpRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }
}
