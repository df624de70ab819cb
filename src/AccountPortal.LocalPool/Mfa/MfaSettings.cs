namespace AccountPortal.LocalPool.Mfa;

/// <summary>A user's MFA methods.</summary>
internal sealed class MfaSettings
{
    public const string Sms = "SMS_MFA";
    public const string Totp = "SOFTWARE_TOKEN_MFA";

    public const string Email = "EMAIL_OTP";

    public bool SmsEnabled { get; set; }

    /// <summary>Turned on by SetUserSettings; GetUser then shows MFAOptions.</summary>
    public bool LegacySms { get; set; }

    public bool TotpEnabled { get; set; }

    public bool EmailEnabled { get; set; }

    /// <summary>WebAuthnMfaSettings: whether a passkey satisfies MFA.</summary>
    public bool PasskeyCounts { get; set; }

    public string? Preferred { get; set; }

    /// <summary>The verified secret of the authenticator app, encrypted.</summary>
    public byte[]? TotpSecret { get; set; }

    public byte[]? PendingTotpSecret { get; set; }

    public string? TotpDeviceName { get; set; }

    /// <summary>The 30-second step of the last accepted code; earlier steps are refused.</summary>
    public long LastTotpStep { get; set; }

    public void Enable(string factor) => Set(factor, true);

    public void Disable(string factor)
    {
        Set(factor, false);
        if (Preferred == factor)
        {
            Preferred = null;
        }
    }

    private void Set(string factor, bool enabled)
    {
        switch (factor)
        {
            case Sms:
                SmsEnabled = enabled;
                LegacySms &= enabled;
                break;
            case Totp:
                TotpEnabled = enabled;
                break;
            default:
                EmailEnabled = enabled;
                break;
        }
    }
}
