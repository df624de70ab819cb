namespace AccountPortal.Services.Privacy;

/// <summary>What logs and throttles call a person by: a keyed hash, so that neither tells who it is.</summary>
internal sealed class Pseudonyms(IdentifierHasher names)
{
    // Enough to tell people apart in a log, too little to be of use without the key.
    private const int Bytes = 8;

    public string Of(string identifier) => Convert.ToHexStringLower(names.Hash(identifier).AsSpan(0, Bytes));
}
