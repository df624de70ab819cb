namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Sends a code that verifies an attribute of the signed-in user.</summary>
public class GetUserAttributeVerificationCodeRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    public string AttributeName { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }
}
