namespace AccountPortal.Services.SignIn.Pending;

/// <summary>What belongs to a sign-in from its first page to its session.</summary>
/// <param name="Identifier">What the person typed, as it went to the pool.</param>
/// <param name="ReturnUrl">Where to go after signing in; null unless local.</param>
internal sealed record SignInContext(string Identifier, string? ReturnUrl)
{
    /// <summary>The session whose person proves again who they are; null for a sign-in that begins a session.</summary>
    public string? ReauthenticatesSession { get; init; }

    /// <summary>The key to the password that is held for a new code; null where none is.</summary>
    public string? PasswordKey { get; init; }

    /// <summary>The email address that becomes the person's with the code that is sent there.</summary>
    public string? NewEmail { get; init; }

    /// <summary>What the sign-in can begin with, where the person chooses.</summary>
    public FirstFactorChoice? Choice { get; init; }

    /// <summary>The attempt that a pending record belongs to.</summary>
    public static SignInContext Of(PendingRecord record) => new(record.Identifier, record.ReturnUrl)
    {
        ReauthenticatesSession = record.ReauthenticatesSession,
        PasswordKey = record.PasswordKey,
        NewEmail = record.NewEmail,
        Choice = record.Choice,
    };

    /// <summary>Redacted, so that no log shows who it is.</summary>
    public override string ToString() => nameof(SignInContext);
}
