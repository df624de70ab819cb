namespace AccountPortal.LocalPool.Storage;

/// <summary>
/// Encrypts what the database must not hold in clear (verifiers, keys, messages; AES-256-GCM) and hashes what is only compared (codes;
/// HMAC-SHA256). Both keys derive from one key file beside the database, readable by its owner only.
/// </summary>
internal sealed class SecretBox
{
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = NonceLength + TagLength;

    private readonly byte[] encryptionKey;
    private readonly byte[] hashKey;

    public SecretBox(byte[] master)
    {
        encryptionKey = Derive(master, "encryption");
        hashKey = Derive(master, "hashing");
    }

    /// <summary>Reads the key file, or creates one readable by its owner only.</summary>
    public static SecretBox FromKeyFile(string path)
    {
        if (!File.Exists(path))
        {
            CreateKeyFile(path);
        }
        return new SecretBox(File.ReadAllBytes(path));
    }

    /// <summary>Encrypts bytes for one purpose, which <see cref="Open"/> must name too. Layout: nonce, tag, ciphertext.</summary>
    public byte[] Seal(string purpose, ReadOnlySpan<byte> clear)
    {
        var sealedBytes = new byte[HeaderLength + clear.Length];
        var nonce = sealedBytes.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        var (data, tag) = (sealedBytes.AsMemory(HeaderLength), sealedBytes.AsMemory(NonceLength, TagLength));
        using var cipher = Cipher();
        cipher.Encrypt(nonce, clear, data.Span, tag.Span, Encoding.UTF8.GetBytes(purpose));
        return sealedBytes;
    }

    /// <exception cref="CryptographicException">Another key or purpose, or altered bytes.</exception>
    public byte[] Open(string purpose, ReadOnlySpan<byte> sealedBytes)
    {
        if (sealedBytes.Length < HeaderLength)
        {
            throw new CryptographicException("Too short to have been sealed.");
        }
        var clear = new byte[sealedBytes.Length - HeaderLength];
        var tag = sealedBytes.Slice(NonceLength, TagLength);
        using var cipher = Cipher();
        cipher.Decrypt(sealedBytes[..NonceLength], sealedBytes[HeaderLength..], tag, clear, Encoding.UTF8.GetBytes(purpose));
        return clear;
    }

    public byte[] SealJson<T>(string purpose, T value) => Seal(purpose, JsonSerializer.SerializeToUtf8Bytes(value));

    public T OpenJson<T>(string purpose, byte[] sealedBytes) => JsonSerializer.Deserialize<T>(Open(purpose, sealedBytes))!;

    /// <summary>A hash that cannot be computed, nor guessed against, without the key.</summary>
    public byte[] KeyedHash(string purpose, params ReadOnlySpan<string> parts) =>
        HMACSHA256.HashData(hashKey, JsonSerializer.SerializeToUtf8Bytes((string[])[purpose, .. parts]));

    // One per call: AesGcm is not thread-safe.
    private AesGcm Cipher() => new(encryptionKey, TagLength);

    private static byte[] Derive(byte[] master, string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master, KeyLength, info: Encoding.UTF8.GetBytes(use));

    // Written to a draft and moved: two processes that start together end up with one complete key.
    private static void CreateKeyFile(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyLength));
        }
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
