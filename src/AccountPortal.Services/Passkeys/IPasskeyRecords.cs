namespace AccountPortal.Services.Passkeys;

/// <summary>
/// The portal's own data of passkeys: user, name and last use. It knows a passkey that was created here or that its user has
/// listed here. Credential ids are Base64url, as the pool returns them.
/// </summary>
internal interface IPasskeyRecords
{
    /// <summary>Cognito's user name for a credential id, or null where it is unknown. It authenticates nobody.</summary>
    Task<string?> FindUserAsync(string credentialId, CancellationToken cancellationToken);

    /// <summary>Records the use of a passkey. Call it after the pool accepted the passkey; unknown passkeys are ignored.</summary>
    Task MarkUsedAsync(string credentialId, CancellationToken cancellationToken);

    /// <summary>The records of a user's passkeys by credential id, without unknown ones.</summary>
    Task<IReadOnlyDictionary<string, PasskeyRecord>> ReadAsync(
        string subject, IReadOnlyCollection<string> credentialIds, CancellationToken cancellationToken);

    /// <summary>Stores or replaces a record of the user; the last use is kept.</summary>
    Task SaveAsync(string subject, string credentialId, PasskeyRecord record, CancellationToken cancellationToken);

    /// <summary>Deletes the record of a user's passkey.</summary>
    Task RemoveAsync(string subject, string credentialId, CancellationToken cancellationToken);
}
