using System.Buffers.Text;

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>
/// Takes the code out of the address of a link that verifies an email address or a phone number. Who is signed in finds it
/// under the session; who is not gets a key for it, and finds it after signing in.
/// </summary>
internal sealed class VerificationLinks(IPendingStore store, ICurrentSession session, TimeProvider time) : IVerificationLinks
{
    /// <summary>How long a code waits for its person.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const int KeyBytes = 32;

    /// <summary>Keeps a code, and yields the key that a browser without a session needs; null where none is needed.</summary>
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

    /// <summary>Gives what was kept under a browser's key to the session that has begun since.</summary>
    public async Task AdoptAsync(string key, CancellationToken cancellationToken)
    {
        if (store.Find(key) is { Kind: PendingKind.VerifyContact } record && await OwnKeyAsync(record.Identifier, cancellationToken) is { } own)
        {
            store.Remove(key);
            store.Save(own, record);
        }
    }

    public async Task<bool> HasCodeAsync(string attribute, CancellationToken cancellationToken) =>
        await OwnKeyAsync(attribute, cancellationToken) is { } key && store.Find(key) is { Code: not null };

    /// <summary>The code, which is gone with it; null where none waits.</summary>
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
