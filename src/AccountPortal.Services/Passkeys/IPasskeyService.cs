namespace AccountPortal.Services.Passkeys;

/// <summary>The passkeys of the signed-in person. Adding and removing need a recent proof of who they are.</summary>
public interface IPasskeyService
{
    /// <summary>Lists the passkeys; none in a pool that offers none.</summary>
    Task<AccountResult<PasskeyList>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Begins to add a passkey. Yields what <c>PublicKeyCredential.parseCreationOptionsFromJSON()</c> takes.</summary>
    Task<AccountResult<string>> BeginAsync(CancellationToken cancellationToken);

    /// <summary>Adds the passkey that the browser made.</summary>
    /// <param name="credential">What the new credential's <c>toJSON()</c> gave.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<AccountError?> CompleteAsync(string credential, CancellationToken cancellationToken);

    /// <summary>Gives a passkey another name, which only this portal knows.</summary>
    Task<AccountError?> RenameAsync(string credentialId, string name, CancellationToken cancellationToken);

    /// <summary>Removes a passkey; <see cref="AccountErrorKind.LastWayIn"/> where the person could not sign in without it.</summary>
    Task<AccountError?> RemoveAsync(string credentialId, CancellationToken cancellationToken);
}
