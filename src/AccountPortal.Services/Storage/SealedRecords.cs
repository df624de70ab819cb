namespace AccountPortal.Services.Storage;

/// <summary>
/// Encrypts records as JSON. A record that cannot be decrypted reads as null: its Data Protection keys are gone, or its bytes
/// were changed or moved to another record.
/// </summary>
/// <param name="protection">The Data Protection provider.</param>
/// <param name="purpose">The purpose of the records.</param>
internal sealed class SealedRecords(IDataProtectionProvider protection, string purpose)
{
    /// <summary>Encrypts a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="place">Distinguishes records of the same purpose. A record can be decrypted only with the same values.</param>
    public byte[] Seal<T>(T record, params string[] place)
        where T : class => SealBytes(JsonSerializer.SerializeToUtf8Bytes(record), place);

    /// <summary>The record, or null where it cannot be decrypted.</summary>
    public T? Open<T>(byte[] ciphertext, params string[] place)
        where T : class => OpenBytes(ciphertext, place) is { } json ? JsonSerializer.Deserialize<T>(json) : null;

    /// <summary>Encrypts a record in a binary format.</summary>
    public byte[] SealBytes(byte[] record, params string[] place) => protection.CreateProtector(purpose, place).Protect(record);

    /// <summary>A record in a binary format, or null where it cannot be decrypted.</summary>
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
