namespace AccountPortal.Services.AccountAccess;

/// <summary>Tells what the signed-in person can sign in with.</summary>
public interface IAccessReader
{
    /// <summary>Reads it.</summary>
    Task<AccountResult<AccessFactors>> ReadAsync(CancellationToken cancellationToken);
}
