namespace AccountPortal.Services.Activity;

/// <summary>How far somebody has come in securing the account after they said that something was not them.</summary>
/// <param name="BegunAt">When they said so; null where there is nothing to secure.</param>
/// <param name="SessionsEnded">Whether the other sessions were ended since.</param>
/// <param name="PasswordChanged">Whether the password was changed since.</param>
public sealed record SecuringProgress(DateTimeOffset? BegunAt, bool SessionsEnded, bool PasswordChanged)
{
    /// <summary>There is nothing to secure.</summary>
    public static SecuringProgress None { get; } = new(null, false, false);
}
