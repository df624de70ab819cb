namespace AccountPortal.Services.AccountAccess;

/// <summary>Reads the sign-in methods of the signed-in user.</summary>
public interface IAccessReader
{
    /// <summary>Reads the first factors and the number of recovery codes.</summary>
    Task<AccountResult<AccessFactors>> ReadAsync(CancellationToken cancellationToken);
}
