namespace AccountPortal.LocalPool.Configuration;

/// <summary>A user that a pools file describes. Passwords stand there in clear: such files are for development.</summary>
public sealed record UserDefinition
{
    /// <summary>What the user signs in with; in a pool whose user names are attributes, that email address or phone number.</summary>
    public string Username { get; init; } = "";

    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    public string? Password { get; init; }

    /// <summary>In place of <see cref="Password"/>: has to be replaced at the first sign-in.</summary>
    public string? TemporaryPassword { get; init; }

    /// <summary>As GetUser's administrators see it; without one it follows from the kind of password.</summary>
    public string? Status { get; init; }

    public bool Enabled { get; init; } = true;

    /// <summary>The second factors that are turned on: <c>SMS_MFA</c>, <c>SOFTWARE_TOKEN_MFA</c>, <c>EMAIL_OTP</c>.</summary>
    public IReadOnlyList<string> Mfa { get; init; } = [];

    public string? PreferredMfa { get; init; }

    /// <summary>The secret of the authenticator app, in Base32.</summary>
    public string? TotpSecret { get; init; }

    /// <summary>Groups that the user is in; they are made where there are none of the name.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>A word about the user for whoever reads the file; of demo users the banner and the inbox show it.</summary>
    public string? Note { get; init; }

    internal string EffectiveStatus =>
        Status ?? (TemporaryPassword is null ? UserStatus.Confirmed : UserStatus.ForceChangePassword);
}
