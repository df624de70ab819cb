namespace AccountPortal.Services.Sessions;

/// <summary>
/// Tells whether the signed-in person has proven lately who they are (re-authentication, OWASP ASVS 7.5.1). What matters is
/// refused with <see cref="AccountErrorKind.ReauthenticationRequired"/> otherwise, by the services themselves.
/// </summary>
public interface IReauthentication
{
    /// <summary>Whether the last proof, by a sign-in or by <c>/sign-in/again</c>, is younger than <c>Sessions:ReauthenticateMinutes</c>.</summary>
    ValueTask<bool> IsRecentAsync(CancellationToken cancellationToken);
}
