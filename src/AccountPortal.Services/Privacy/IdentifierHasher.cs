namespace AccountPortal.Services.Privacy;

/// <summary>
/// Hashes identifiers with a key, so that the stores contain none. The key lies beside the stores, encrypted by Data
/// Protection.
/// </summary>
internal sealed class IdentifierHasher(DataFolder folder, IDataProtectionProvider provider)
{
    private readonly Lazy<byte[]> key = new(() => LoadKey(folder.File("names.key"), provider.CreateProtector("AccountPortal.Names")));

    /// <summary>
    /// The hash of a user name, email address, phone number or subject; case-insensitive, as Cognito's pools are by default.
    /// </summary>
    public byte[] Hash(string name) => HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes(name.Trim().ToUpperInvariant()));

    /// <summary>The hashes of all identifiers that are not null.</summary>
    public IReadOnlyList<byte[]> HashAll(IEnumerable<string?> names) =>
        [.. names.OfType<string>().Where(name => !string.IsNullOrWhiteSpace(name)).Select(Hash)];

    private static byte[] LoadKey(string path, IDataProtector protector)
    {
        if (File.Exists(path))
        {
            try
            {
                return protector.Unprotect(File.ReadAllBytes(path));
            }
            catch (CryptographicException)
            {
                // The key ring was replaced, so the existing sessions cannot be decrypted either.
                File.Delete(path);
            }
        }

        var made = RandomNumberGenerator.GetBytes(32);
        OwnerFile.Write(path, protector.Protect(made));
        return made;
    }
}
