namespace AccountPortal.Services.Privacy;

/// <summary>
/// Keyed hashes of what people are called by, so that their sessions are found by a name that the store does not contain.
/// The key lies beside the store, encrypted by Data Protection.
/// </summary>
internal sealed class IdentifierHasher(DataFolder folder, IDataProtectionProvider provider)
{
    private readonly Lazy<byte[]> key = new(() => LoadKey(folder.File("names.key"), provider.CreateProtector("AccountPortal.Names")));

    /// <summary>The hash of a user name, email address, phone number or subject. Upper and lower case are one, as in Cognito's pools by default.</summary>
    public byte[] Hash(string name) => HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes(name.Trim().ToUpperInvariant()));

    /// <summary>The hashes of all names that are known.</summary>
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
                // The key ring is another one than that of the sessions, so none of them can be opened either.
                File.Delete(path);
            }
        }

        var made = RandomNumberGenerator.GetBytes(32);
        OwnerFile.Write(path, protector.Protect(made));
        return made;
    }
}
