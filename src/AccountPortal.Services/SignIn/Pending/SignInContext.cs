namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The data of a sign-in from its first page to its session.</summary>
/// <param name="Identifier">The typed identifier, as sent to the pool.</param>
/// <param name="ReturnUrl">Where to go after sign-in; null unless local.</param>
internal sealed record SignInContext(string Identifier, string? ReturnUrl)
{
    /// <summary>The session to reauthenticate; null for a sign-in that begins a session.</summary>
    public string? ReauthenticatesSession { get; init; }

    /// <summary>The key of the password in <see cref="ResendPasswords"/>; null where none is stored.</summary>
    public string? PasswordKey { get; init; }

    /// <summary>The email address that the sent code verifies.</summary>
    public string? NewEmail { get; init; }

    /// <summary>The first factors of a choice-based sign-in.</summary>
    public FirstFactorChoice? Choice { get; init; }

    /// <summary>The context of a pending record.</summary>
    public static SignInContext Of(PendingRecord record) => new(record.Identifier, record.ReturnUrl)
    {
        ReauthenticatesSession = record.ReauthenticatesSession,
        PasswordKey = record.PasswordKey,
        NewEmail = record.NewEmail,
        Choice = record.Choice,
    };

    /// <summary>Redacted: logs must not identify the user.</summary>
    public override string ToString() => nameof(SignInContext);
}
