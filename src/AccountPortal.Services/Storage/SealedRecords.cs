namespace AccountPortal.Services.Storage;

/// <summary>
/// Encrypts records as JSON. A record that does not open reads as null: its Data Protection keys are gone, or its bytes
/// were changed or moved to the place of another record.
/// </summary>
/// <param name="protection">Holds the keys.</param>
/// <param name="purpose">Whose records these are.</param>
internal sealed class SealedRecords(IDataProtectionProvider protection, string purpose)
{
    /// <summary>Encrypts a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="place">What tells the record from others of the same purpose. It opens there alone.</param>
    public byte[] Seal<T>(T record, params string[] place)
        where T : class => SealBytes(JsonSerializer.SerializeToUtf8Bytes(record), place);

    /// <summary>The record, or null where it does not open.</summary>
    public T? Open<T>(byte[] ciphertext, params string[] place)
        where T : class => OpenBytes(ciphertext, place) is { } json ? JsonSerializer.Deserialize<T>(json) : null;

    /// <summary>Encrypts a record that has a format of its own.</summary>
    public byte[] SealBytes(byte[] record, params string[] place) => protection.CreateProtector(purpose, place).Protect(record);

    /// <summary>The record that has a format of its own, or null where it does not open.</summary>
    public byte[]? OpenBytes(byte[] ciphertext, params string[] place)
    {
        try
        {
            return protection.CreateProtector(purpose, place).Unprotect(ciphertext);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
