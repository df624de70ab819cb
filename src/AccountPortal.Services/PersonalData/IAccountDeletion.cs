namespace AccountPortal.Services.PersonalData;

/// <summary>Deletes the signed-in user's account.</summary>
public interface IAccountDeletion
{
    /// <summary>Whether users can delete their account (<c>Account:Deletion</c>).</summary>
    bool IsOffered { get; }

    /// <summary>
    /// Deletes the account in the pool, ends all sessions of the user and deletes the portal's records. Requires a recent
    /// authentication.
    /// </summary>
    /// <param name="confirmation">
    /// The user's identifier, typed again; <see cref="AccountErrorKind.ConfirmationMismatch"/> for anything else.
    /// </param>
    /// <param name="cancellationToken">Cancels the wait until the account is deleted.</param>
    Task<AccountError?> DeleteAsync(string? confirmation, CancellationToken cancellationToken);
}
