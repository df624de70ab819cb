namespace AccountPortal.Services.Sessions.Management;

/// <summary>The signed-in user's sessions in other applications, where the pool keeps a list of them.</summary>
public interface IApplicationSessions
{
    /// <summary>Lists the sessions in other applications, most recently used first; empty where the pool keeps no list.</summary>
    Task<IReadOnlyList<ApplicationSession>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Ends a session. Null means success.</summary>
    Task<AccountError?> EndAsync(string id, CancellationToken cancellationToken);
}
