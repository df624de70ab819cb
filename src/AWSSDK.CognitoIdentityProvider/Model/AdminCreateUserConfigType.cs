namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Who may create users, and how users are invited.</summary>
public class AdminCreateUserConfigType
{
    public bool? AllowAdminCreateUserOnly { get; set; }

    /// <summary>Days until a temporary password expires; replaced by the password policy's setting.</summary>
    public int? UnusedAccountValidityDays { get; set; }

    public MessageTemplateType InviteMessageTemplate { get; set; }
}
