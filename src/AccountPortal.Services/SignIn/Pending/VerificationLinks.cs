using System.Buffers.Text;

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>
/// Moves the code of a verification link out of the URL. A signed-in user finds it under the session; otherwise the browser
/// gets a key for it, and the user finds it after sign-in.
/// </summary>
internal sealed class VerificationLinks(IPendingStore store, ICurrentSession session, TimeProvider time) : IVerificationLinks
{
    /// <summary>How long a code is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const int KeyBytes = 32;

    /// <summary>Stores a code and returns the key for a browser without a session; null where none is needed.</summary>
    public async Task<string?> KeepAsync(string attribute, string? typed, CancellationToken cancellationToken)
    {
        if (VerificationCodes.Normalise(typed ?? "") is not { } code)
        {
            return null;
        }

        var own = await OwnKeyAsync(attribute, cancellationToken);
        var key = own ?? Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        store.Save(key, new PendingRecord
        {
            Kind = PendingKind.VerifyContact,
            Identifier = attribute,
            Code = code,
            ExpiresAt = time.GetUtcNow() + Lifetime,
        });
        return own is null ? key : null;
    }

    /// <summary>Moves the code of a browser's key to the session that has begun since.</summary>
    public async Task AdoptAsync(string key, CancellationToken cancellationToken)
    {
        if (store.Find(key) is { Kind: PendingKind.VerifyContact } record
            && await OwnKeyAsync(record.Identifier, cancellationToken) is { } own)
        {
            store.Remove(key);
            store.Save(own, record);
        }
    }

    public async Task<bool> HasCodeAsync(string attribute, CancellationToken cancellationToken) =>
        await OwnKeyAsync(attribute, cancellationToken) is { } key && store.Find(key) is { Code: not null };

    /// <summary>Takes the code once; null where none is waiting.</summary>
    public async Task<string?> TakeAsync(string attribute, CancellationToken cancellationToken)
    {
        if (await OwnKeyAsync(attribute, cancellationToken) is not { } key || store.Find(key) is not { } record)
        {
            return null;
        }

        store.Remove(key);
        return record.Code;
    }

    private async Task<string?> OwnKeyAsync(string attribute, CancellationToken cancellationToken) =>
        await session.GetIdentityAsync(cancellationToken) is { } identity ? $"verification of {attribute} in {identity.SessionId}" : null;
}
