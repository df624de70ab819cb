namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A user pool in a list.</summary>
public class UserPoolDescriptionType
{
    public string Id { get; set; }

    public string Name { get; set; }

    public LambdaConfigType LambdaConfig { get; set; }

    [Obsolete("The service no longer uses it.")]
    public StatusType Status { get; set; }

    public DateTime? LastModifiedDate { get; set; }

    public DateTime? CreationDate { get; set; }

    /// <summary>Regions that the user pool is copied to.</summary>
    public List<string> ReplicaRegions { get; set; }
}
