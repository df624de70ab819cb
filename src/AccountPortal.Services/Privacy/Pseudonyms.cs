namespace AccountPortal.Services.Privacy;

/// <summary>Pseudonyms of users for logs and throttles: keyed hashes of identifiers.</summary>
internal sealed class Pseudonyms(IdentifierHasher names)
{
    // Enough to tell users apart in a log, and useless without the key.
    private const int Bytes = 8;

    public string Of(string identifier) => Convert.ToHexStringLower(names.Hash(identifier).AsSpan(0, Bytes));
}
