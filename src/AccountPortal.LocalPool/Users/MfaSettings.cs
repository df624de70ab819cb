namespace AccountPortal.LocalPool.Users;

/// <summary>A user's second factors.</summary>
internal sealed class MfaSettings
{
    public const string Sms = "SMS_MFA";
    public const string Totp = "SOFTWARE_TOKEN_MFA";

    public bool SmsEnabled { get; set; }

    /// <summary>Turned on by the old SetUserSettings; GetUser then shows MFAOptions.</summary>
    public bool LegacySms { get; set; }

    public bool TotpEnabled { get; set; }

    public string? Preferred { get; set; }

    /// <summary>The verified authenticator secret, sealed.</summary>
    public byte[]? TotpSecret { get; set; }

    public byte[]? PendingTotpSecret { get; set; }

    public string? TotpDeviceName { get; set; }

    /// <summary>The 30-second step of the last code accepted: it and those before it are burnt.</summary>
    public long LastTotpStep { get; set; }

    public void Enable(string factor)
    {
        if (factor == Sms)
        {
            SmsEnabled = true;
        }
        else
        {
            TotpEnabled = true;
        }
    }

    public void Disable(string factor)
    {
        if (factor == Sms)
        {
            SmsEnabled = LegacySms = false;
        }
        else
        {
            TotpEnabled = false;
        }
        if (Preferred == factor)
        {
            Preferred = null;
        }
    }
}
