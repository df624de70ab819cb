namespace AccountPortal.Services.Factors;

/// <summary>Cognito's names of the MFA methods.</summary>
internal static class MfaMethodNames
{
    /// <summary>The MFA method of a Cognito name, or null where it is unknown.</summary>
    public static MfaMethod? FromCognito(string name) => name switch
    {
        "SMS_MFA" => MfaMethod.Sms,
        "SOFTWARE_TOKEN_MFA" => MfaMethod.AuthenticatorApp,
        "EMAIL_OTP" => MfaMethod.Email,
        _ => null,
    };

    /// <summary>Cognito's name.</summary>
    public static string ToCognito(this MfaMethod method) => method switch
    {
        MfaMethod.Sms => "SMS_MFA",
        MfaMethod.AuthenticatorApp => "SOFTWARE_TOKEN_MFA",
        MfaMethod.Email => "EMAIL_OTP",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
    };
}
