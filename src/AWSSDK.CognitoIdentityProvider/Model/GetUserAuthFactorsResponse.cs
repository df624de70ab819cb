using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="GetUserAuthFactorsRequest"/>.</summary>
public class GetUserAuthFactorsResponse : AmazonWebServiceResponse
{
    public string Username { get; set; }

    /// <summary>SMS_MFA, SOFTWARE_TOKEN_MFA or EMAIL_OTP; absent when no factor is preferred.</summary>
    public string PreferredMfaSetting { get; set; }

    /// <summary>The active factors: SMS_MFA, SOFTWARE_TOKEN_MFA, EMAIL_OTP.</summary>
    public List<string> UserMFASettingList { get; set; }

    /// <summary>Values of AuthFactorType.</summary>
    public List<string> ConfiguredUserAuthFactors { get; set; }
}
