namespace AccountPortal.Services.Passkeys;

/// <summary>
/// What the portal remembers of passkeys: whose they are, what they are called, when they were last used. It knows a passkey
/// once it was made here, or once its person looked at their passkeys here. Credential ids are in Base64url, as the pool gives them.
/// </summary>
internal interface IPasskeyRecords
{
    /// <summary>The pool's name of the person whose passkey it is, or null where the portal does not know it. No proof of anything.</summary>
    Task<string?> FindUserAsync(string credentialId, CancellationToken cancellationToken);

    /// <summary>Notes that somebody has just signed in with it. Call it once the pool has accepted the passkey; an unknown one is nothing to note.</summary>
    Task MarkUsedAsync(string credentialId, CancellationToken cancellationToken);

    /// <summary>What is known of these passkeys of a person, by credential id; unknown ones are left out.</summary>
    Task<IReadOnlyDictionary<string, PasskeyRecord>> ReadAsync(string subject, IReadOnlyCollection<string> credentialIds, CancellationToken cancellationToken);

    /// <summary>Keeps a record in the place of an earlier one of the same person; when the passkey was last used stays as it is known.</summary>
    Task SaveAsync(string subject, string credentialId, PasskeyRecord record, CancellationToken cancellationToken);

    /// <summary>Forgets a passkey of a person.</summary>
    Task RemoveAsync(string subject, string credentialId, CancellationToken cancellationToken);
}
