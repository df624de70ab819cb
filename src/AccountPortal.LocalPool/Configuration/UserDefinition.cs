namespace AccountPortal.LocalPool.Configuration;

/// <summary>A user of a pools file. Passwords are in clear text: such files are for development.</summary>
public sealed record UserDefinition
{
    /// <summary>The user name; with UsernameAttributes, the email address or phone number.</summary>
    public string Username { get; init; } = "";

    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    public string? Password { get; init; }

    /// <summary>In place of <see cref="Password"/>: must be replaced at the first sign-in.</summary>
    public string? TemporaryPassword { get; init; }

    /// <summary>UserStatus; null derives it from the kind of password.</summary>
    public string? Status { get; init; }

    public bool Enabled { get; init; } = true;

    /// <summary>The MFA methods turned on: <c>SMS_MFA</c>, <c>SOFTWARE_TOKEN_MFA</c>, <c>EMAIL_OTP</c>.</summary>
    public IReadOnlyList<string> Mfa { get; init; } = [];

    public string? PreferredMfa { get; init; }

    /// <summary>The authenticator app's secret in Base32.</summary>
    public string? TotpSecret { get; init; }

    /// <summary>The user's groups; missing ones are created.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>A note for readers of the file; banner and inbox show it for demo users.</summary>
    public string? Note { get; init; }

    internal string EffectiveStatus =>
        Status ?? (TemporaryPassword is null ? UserStatus.Confirmed : UserStatus.ForceChangePassword);
}
