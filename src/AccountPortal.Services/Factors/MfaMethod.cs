namespace AccountPortal.Services.Factors;

/// <summary>A second step of signing in.</summary>
public enum MfaMethod
{
    /// <summary>A code by text message (Cognito: <c>SMS_MFA</c>).</summary>
    Sms,

    /// <summary>A code from an authenticator app (Cognito: <c>SOFTWARE_TOKEN_MFA</c>).</summary>
    AuthenticatorApp,

    /// <summary>A code by email (Cognito: <c>EMAIL_OTP</c>).</summary>
    Email,
}
