using System.Collections.Concurrent;

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>
/// Keeps verified passwords during MFA so that codes can be resent: Cognito sends a new code only in a new sign-in. The
/// ciphertext is in this process's memory and the key in the pending record; neither is useful alone. A password can be taken
/// once and is deleted with its step.
/// </summary>
internal sealed class ResendPasswords(IOptions<SignInOptions> options, TimeProvider time) : IDisposable
{
    private const int KeyBytes = 32;

    // The longest authentication session of Cognito; the next step sets the actual one.
    private static readonly TimeSpan LongestStep = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, Entry> entries = new();

    /// <summary>The number of stored passwords.</summary>
    public int Count => entries.Count;

    /// <summary>Stores a password and returns its key; null where the operator disabled this.</summary>
    public string? Hold(string password)
    {
        if (!options.Value.NewCodes)
        {
            return null;
        }

        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        var id = IdOf(key);
        entries[id] = new Entry(Encrypt(key, password), time.CreateTimer(_ => Remove(id), null, LongestStep, Timeout.InfiniteTimeSpan));
        return Convert.ToBase64String(key);
    }

    /// <summary>Extends the storage to the expiry of the current step.</summary>
    public void KeepUntil(string? key, DateTimeOffset moment)
    {
        if (key is not null && entries.TryGetValue(IdOf(Convert.FromBase64String(key)), out var entry))
        {
            var left = moment - time.GetUtcNow();
            entry.Timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Takes the password once; null where it is not stored any more.</summary>
    public string? Take(string? key)
    {
        if (key is null)
        {
            return null;
        }

        var bytes = Convert.FromBase64String(key);
        using var entry = Claim(IdOf(bytes));
        return entry is null ? null : Decrypt(bytes, entry.Sealed);
    }

    /// <summary>Deletes and clears the password.</summary>
    public void Forget(string? key)
    {
        if (key is not null)
        {
            Remove(IdOf(Convert.FromBase64String(key)));
        }
    }

    public void Dispose()
    {
        foreach (var id in entries.Keys)
        {
            Remove(id);
        }
    }

    private void Remove(string id) => Claim(id)?.Dispose();

    private Entry? Claim(string id) => entries.TryRemove(id, out var entry) ? entry : null;

    private static string IdOf(byte[] key) => Convert.ToHexString(SHA256.HashData(key));

    private static byte[] Encrypt(byte[] key, string password)
    {
        var plain = Encoding.UTF8.GetBytes(password);
        var message = new byte[Layout.TextStart + plain.Length];
        RandomNumberGenerator.Fill(message.AsSpan(0, Layout.TagStart));
        using var cipher = new AesGcm(key, Layout.TagBytes);
        cipher.Encrypt(
            message.AsSpan(0, Layout.TagStart), plain, message.AsSpan(Layout.TextStart), message.AsSpan(Layout.TagStart, Layout.TagBytes));
        CryptographicOperations.ZeroMemory(plain);
        return message;
    }

    private static string Decrypt(byte[] key, byte[] message)
    {
        var plain = new byte[message.Length - Layout.TextStart];
        using var cipher = new AesGcm(key, Layout.TagBytes);
        cipher.Decrypt(
            message.AsSpan(0, Layout.TagStart), message.AsSpan(Layout.TextStart), message.AsSpan(Layout.TagStart, Layout.TagBytes), plain);
        var password = Encoding.UTF8.GetString(plain);
        CryptographicOperations.ZeroMemory(plain);
        return password;
    }

    /// <summary>The layout: nonce, tag, ciphertext.</summary>
    private static class Layout
    {
        public const int TagStart = 12;
        public const int TagBytes = 16;
        public const int TextStart = TagStart + TagBytes;
    }

    private sealed class Entry(byte[] message, ITimer timer) : IDisposable
    {
        public byte[] Sealed { get; } = message;

        public ITimer Timer { get; } = timer;

        public void Dispose()
        {
            Timer.Dispose();
            CryptographicOperations.ZeroMemory(Sealed);
        }
    }
}
