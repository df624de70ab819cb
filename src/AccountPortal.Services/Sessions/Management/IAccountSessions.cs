namespace AccountPortal.Services.Sessions.Management;

/// <summary>The signed-in user's sessions in this portal. Sessions of other users are never read or ended.</summary>
public interface IAccountSessions
{
    /// <summary>Lists the live sessions: the current one first, then by last activity.</summary>
    /// <exception cref="SessionEndedException">This session has ended.</exception>
    Task<IReadOnlyList<AccountSession>> ListAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Ends another session: revokes its refresh token and closes its open pages. Null means success; an id that is not the
    /// user's is refused.
    /// </summary>
    /// <exception cref="SessionEndedException">This session has ended.</exception>
    Task<AccountError?> EndAsync(string sessionId, CancellationToken cancellationToken);

    /// <summary>Ends all sessions except this one, and returns their number.</summary>
    /// <exception cref="SessionEndedException">This session has ended.</exception>
    Task<int> EndOthersAsync(CancellationToken cancellationToken);
}
