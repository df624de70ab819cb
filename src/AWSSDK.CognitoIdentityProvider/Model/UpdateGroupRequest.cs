namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Changes a group.</summary>
public class UpdateGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string GroupName { get; set; }

    public string UserPoolId { get; set; }

    public string Description { get; set; }

    /// <summary>The IAM role of the users in the group.</summary>
    public string RoleArn { get; set; }

    /// <summary>The lowest of a user's groups decides which role comes first.</summary>
    public int? Precedence { get; set; }
}
