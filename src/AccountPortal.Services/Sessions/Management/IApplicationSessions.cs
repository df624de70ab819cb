namespace AccountPortal.Services.Sessions.Management;

/// <summary>The sessions of the signed-in person in other applications, where the pool keeps a list of them.</summary>
public interface IApplicationSessions
{
    /// <summary>Those in other applications, the one last used first; empty where the pool keeps no list.</summary>
    Task<IReadOnlyList<ApplicationSession>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Ends one. Null means done.</summary>
    Task<AccountError?> EndAsync(string id, CancellationToken cancellationToken);
}
