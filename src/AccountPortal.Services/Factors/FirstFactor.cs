namespace AccountPortal.Services.Factors;

/// <summary>What a sign-in can begin with.</summary>
public enum FirstFactor
{
    /// <summary>A password (Cognito: <c>PASSWORD</c>, by secure remote password <c>PASSWORD_SRP</c>).</summary>
    Password,

    /// <summary>A passkey (Cognito: <c>WEB_AUTHN</c>).</summary>
    Passkey,

    /// <summary>A code by email (Cognito: <c>EMAIL_OTP</c>).</summary>
    EmailCode,

    /// <summary>A code by text message (Cognito: <c>SMS_OTP</c>).</summary>
    SmsCode,
}
