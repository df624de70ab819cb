namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A user, as administrators see it.</summary>
public class UserType
{
    public string Username { get; set; }

    public List<AttributeType> Attributes { get; set; }

    public DateTime? UserCreateDate { get; set; }

    public DateTime? UserLastModifiedDate { get; set; }

    public bool? Enabled { get; set; }

    public UserStatusType UserStatus { get; set; }

    /// <summary>Delivery of codes by SMS only.</summary>
    public List<MFAOptionType> MFAOptions { get; set; }
}
