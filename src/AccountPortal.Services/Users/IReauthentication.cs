namespace AccountPortal.Services.Users;

/// <summary>
/// Checks whether the signed-in user has authenticated recently (reauthentication, OWASP ASVS 7.5.1). Otherwise the services
/// refuse sensitive operations with <see cref="AccountErrorKind.ReauthenticationRequired"/>.
/// </summary>
public interface IReauthentication
{
    /// <summary>
    /// Whether the last authentication, by sign-in or <c>/sign-in/again</c>, is more recent than
    /// <c>Sessions:ReauthenticateMinutes</c>.
    /// </summary>
    ValueTask<bool> IsRecentAsync(CancellationToken cancellationToken);
}
