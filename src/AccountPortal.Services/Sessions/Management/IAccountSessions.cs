namespace AccountPortal.Services.Sessions.Management;

/// <summary>The sessions of the signed-in person in this portal. Nobody sees or ends those of others.</summary>
public interface IAccountSessions
{
    /// <summary>The living sessions: this one first, then by last activity.</summary>
    /// <exception cref="SessionEndedException">This session is over.</exception>
    Task<IReadOnlyList<AccountSession>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Ends another session: its refresh token is revoked, its open pages leave. Null means done; an id that is none of theirs is refused.</summary>
    /// <exception cref="SessionEndedException">This session is over.</exception>
    Task<AccountError?> EndAsync(string sessionId, CancellationToken cancellationToken);

    /// <summary>Ends all sessions but this one, and says how many.</summary>
    /// <exception cref="SessionEndedException">This session is over.</exception>
    Task<int> EndOthersAsync(CancellationToken cancellationToken);
}
