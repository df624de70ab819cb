namespace AccountPortal.Services.Activity;

/// <summary>The progress of securing an account after a dispute.</summary>
/// <param name="BegunAt">When the user disputed an event; null where there is nothing to secure.</param>
/// <param name="SessionsEnded">Whether the other sessions have been ended since.</param>
/// <param name="PasswordChanged">Whether the password has been changed since.</param>
public sealed record SecuringProgress(DateTimeOffset? BegunAt, bool SessionsEnded, bool PasswordChanged)
{
    /// <summary>There is nothing to secure.</summary>
    public static SecuringProgress None { get; } = new(null, false, false);
}
