namespace AccountPortal.Services.Factors;

/// <summary>A first factor of a sign-in.</summary>
public enum FirstFactor
{
    /// <summary>A password (Cognito's <c>PASSWORD</c>, with SRP <c>PASSWORD_SRP</c>).</summary>
    Password,

    /// <summary>A passkey (Cognito's <c>WEB_AUTHN</c>).</summary>
    Passkey,

    /// <summary>A code by email (Cognito's <c>EMAIL_OTP</c>).</summary>
    EmailCode,

    /// <summary>A code by SMS (Cognito's <c>SMS_OTP</c>).</summary>
    SmsCode,
}
