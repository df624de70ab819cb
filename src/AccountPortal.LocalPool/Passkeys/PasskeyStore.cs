using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;

namespace AccountPortal.LocalPool.Passkeys;

/// <summary>A pool's users for ASP.NET Core's passkey handler. Read-only: the operation writes, after checking again.</summary>
internal sealed class PasskeyStore(PoolDatabase database, PoolDefinition pool) : IUserPasskeyStore<PoolUser>
{
    public Task<PoolUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Task.FromResult(database.Read(store => store.GetUser(pool.Id, userId)));

    public Task<PoolUser?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(database.Read(store => store.OwnerOfCredential(pool, Base64Url.EncodeToString(credentialId))));

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(PoolUser user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<UserPasskeyInfo>>([.. PasskeyRules.Usable(pool, user).Select(Info)]);

    public Task<UserPasskeyInfo?> FindPasskeyAsync(PoolUser user, byte[] credentialId, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(credentialId);
        return Task.FromResult(
            PasskeyRules.Usable(pool, user).FirstOrDefault(passkey => passkey.CredentialId == id) is { } found ? Info(found) : null);
    }

    public Task<string> GetUserIdAsync(PoolUser user, CancellationToken cancellationToken) => Task.FromResult(user.Sub);

    public Task<string?> GetUserNameAsync(PoolUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Username);

    public Task<string?> GetNormalizedUserNameAsync(PoolUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Username);

    public Task<PoolUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => throw ReadOnly();

    public Task SetUserNameAsync(PoolUser user, string? userName, CancellationToken cancellationToken) => throw ReadOnly();

    public Task SetNormalizedUserNameAsync(PoolUser user, string? normalizedName, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IdentityResult> CreateAsync(PoolUser user, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IdentityResult> UpdateAsync(PoolUser user, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IdentityResult> DeleteAsync(PoolUser user, CancellationToken cancellationToken) => throw ReadOnly();

    public Task AddOrUpdatePasskeyAsync(PoolUser user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw ReadOnly();

    public Task RemovePasskeyAsync(PoolUser user, byte[] credentialId, CancellationToken cancellationToken) => throw ReadOnly();

    public void Dispose()
    {
        // Holds nothing.
    }

    private static UserPasskeyInfo Info(WebAuthnCredential passkey) => new(
        Base64Url.DecodeFromChars(passkey.CredentialId),
        passkey.PublicKey,
        passkey.CreatedAt,
        passkey.SignCount,
        [.. passkey.Transports],
        isUserVerified: false,
        passkey.IsBackupEligible,
        passkey.IsBackedUp,
        attestationObject: [],
        clientDataJson: []);

    private static NotSupportedException ReadOnly() => new("A passkey ceremony only reads users.");
}
