using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminGetUserRequest"/>.</summary>
public class AdminGetUserResponse : AmazonWebServiceResponse
{
    public string Username { get; set; }

    public List<AttributeType> UserAttributes { get; set; }

    public DateTime? UserCreateDate { get; set; }

    public DateTime? UserLastModifiedDate { get; set; }

    public bool? Enabled { get; set; }

    public UserStatusType UserStatus { get; set; }

    /// <summary>Delivery of codes by SMS only.</summary>
    public List<MFAOptionType> MFAOptions { get; set; }

    /// <summary>SMS_MFA, SOFTWARE_TOKEN_MFA or EMAIL_OTP; absent when no factor is preferred.</summary>
    public string PreferredMfaSetting { get; set; }

    /// <summary>The active factors: SMS_MFA, SOFTWARE_TOKEN_MFA, EMAIL_OTP.</summary>
    public List<string> UserMFASettingList { get; set; }
}
