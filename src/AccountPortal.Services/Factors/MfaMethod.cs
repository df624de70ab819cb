namespace AccountPortal.Services.Factors;

/// <summary>An MFA method.</summary>
public enum MfaMethod
{
    /// <summary>A code by SMS (Cognito's <c>SMS_MFA</c>).</summary>
    Sms,

    /// <summary>A code from an authenticator app (Cognito's <c>SOFTWARE_TOKEN_MFA</c>).</summary>
    AuthenticatorApp,

    /// <summary>A code by email (Cognito's <c>EMAIL_OTP</c>).</summary>
    Email,
}
