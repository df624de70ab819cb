namespace AccountPortal.Services.Passkeys;

/// <summary>Whether the signed-in person is to be offered a passkey. Whoever declines is not asked again.</summary>
public interface IPasskeyOffer
{
    /// <summary>Whether the pool offers passkeys and the person has none and has not declined.</summary>
    Task<bool> IsDueAsync(CancellationToken cancellationToken);

    /// <summary>Remembers that the person does not want one.</summary>
    Task DeclineAsync(CancellationToken cancellationToken);
}
