namespace AccountPortal.Services.Activity;

/// <summary>An identifier that ledger entries are found by.</summary>
/// <param name="Hash">Its keyed hash.</param>
/// <param name="Since">Since when it belongs to this user; older entries are another user's. Null for always.</param>
internal readonly record struct LedgerIdentifier(byte[] Hash, DateTimeOffset? Since)
{
    public static implicit operator LedgerIdentifier(byte[] hash) => new(hash, Since: null);
}
