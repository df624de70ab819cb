namespace AccountPortal.Services.PersonalData;

/// <summary>The end of the signed-in person's account.</summary>
public interface IAccountDeletion
{
    /// <summary>Whether people can delete their account themselves (<c>Account:Deletion</c>).</summary>
    bool IsOffered { get; }

    /// <summary>
    /// Deletes the account in the pool, ends every session of the person and forgets what the portal kept of them. Needs a
    /// recent proof of who they are.
    /// </summary>
    /// <param name="confirmation">What they sign in with, typed once more; <see cref="AccountErrorKind.ConfirmationMismatch"/> for anything else.</param>
    /// <param name="cancellationToken">Ends the wait as long as nothing is deleted.</param>
    Task<AccountError?> DeleteAsync(string? confirmation, CancellationToken cancellationToken);
}
