namespace AccountPortal.Services.Errors;

/// <summary>An expected refusal: its kind and Cognito's exception.</summary>
/// <param name="Kind">Selects the message that the user reads.</param>
/// <param name="Code">
/// Cognito's exception name, for example <c>CodeMismatchException</c>, for applications and logs; null where the portal
/// refused.
/// </param>
public sealed record AccountError(AccountErrorKind Kind, string? Code = null)
{
    /// <summary>How long to wait before retrying, where known.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Cognito's name of the refused attribute or field, where known.</summary>
    public string? Attribute { get; init; }
}
