namespace AccountPortal.Services.Activity;

/// <summary>A name that lines of the ledger are found by.</summary>
/// <param name="Hash">Its keyed hash.</param>
/// <param name="Since">From when on it has been this person's; what was written down before is somebody else's. Null for always.</param>
internal readonly record struct LedgerIdentifier(byte[] Hash, DateTimeOffset? Since)
{
    public static implicit operator LedgerIdentifier(byte[] hash) => new(hash, Since: null);
}
