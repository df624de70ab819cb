namespace AccountPortal.Services.Errors;

/// <summary>An expected refusal: what kind it is, and what Cognito called it.</summary>
/// <param name="Kind">Picks the sentence that a person reads.</param>
/// <param name="Code">Cognito's exception name, for example <c>CodeMismatchException</c>, for embedders and logs; null where the portal itself refused.</param>
public sealed record AccountError(AccountErrorKind Kind, string? Code = null)
{
    /// <summary>How long to wait before trying again, where that is known.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The attribute or field that the refusal concerns, by its Cognito name, where that is known.</summary>
    public string? Attribute { get; init; }
}
