namespace AccountPortal.Services.Passkeys;

/// <summary>Manages the passkeys of the signed-in user. Adding and removing require a recent authentication.</summary>
public interface IPasskeyService
{
    /// <summary>Lists the passkeys; empty where the pool offers none.</summary>
    Task<AccountResult<PasskeyList>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Starts to add a passkey. Returns the input of <c>PublicKeyCredential.parseCreationOptionsFromJSON()</c>.</summary>
    Task<AccountResult<string>> BeginAsync(CancellationToken cancellationToken);

    /// <summary>Adds the passkey that the browser created.</summary>
    /// <param name="credential">The new credential's <c>toJSON()</c>.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task<AccountError?> CompleteAsync(string credential, CancellationToken cancellationToken);

    /// <summary>Renames a passkey. Only this portal stores the name.</summary>
    Task<AccountError?> RenameAsync(string credentialId, string name, CancellationToken cancellationToken);

    /// <summary>Removes a passkey; <see cref="AccountErrorKind.LastSignInMethod"/> where the user could not sign in without it.</summary>
    Task<AccountError?> RemoveAsync(string credentialId, CancellationToken cancellationToken);
}
