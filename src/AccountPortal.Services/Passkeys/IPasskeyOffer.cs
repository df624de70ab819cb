namespace AccountPortal.Services.Passkeys;

/// <summary>Offers the signed-in user a passkey, until the user declines.</summary>
public interface IPasskeyOffer
{
    /// <summary>Whether the pool offers passkeys and the user has none and has not declined.</summary>
    Task<bool> IsDueAsync(CancellationToken cancellationToken);

    /// <summary>Stores that the user declined.</summary>
    Task DeclineAsync(CancellationToken cancellationToken);
}
