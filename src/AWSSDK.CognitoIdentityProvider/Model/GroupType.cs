namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A group of users.</summary>
public class GroupType
{
    public string GroupName { get; set; }

    public string UserPoolId { get; set; }

    public string Description { get; set; }

    /// <summary>The IAM role of the users in the group.</summary>
    public string RoleArn { get; set; }

    /// <summary>The lowest of a user's groups decides which role comes first.</summary>
    public int? Precedence { get; set; }

    public DateTime? LastModifiedDate { get; set; }

    public DateTime? CreationDate { get; set; }
}
