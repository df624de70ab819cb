namespace AccountPortal.LocalPool.Pools;

/// <summary>A pool as the file keeps it.</summary>
/// <param name="Current">How it is now.</param>
/// <param name="Configured">How configuration described it when it was loaded last; null for a pool that was made by a call.</param>
internal sealed record StoredPool(PoolDefinition Current, PoolDefinition? Configured)
{
    /// <summary>
    /// What holds after a start with <paramref name="configured"/>. The configuration wins as soon as it says something else
    /// than at the last start; until then what calls have changed stays, and what they have added always stays.
    /// </summary>
    public static StoredPool Load(StoredPool? kept, PoolDefinition configured, DateTimeOffset now)
    {
        if (kept?.Configured is { } known && PoolJson.Same(known, configured))
        {
            return kept;
        }
        var (clients, attributes) = (kept?.AddedClients() ?? [], kept?.AddedAttributes() ?? []);
        var current = configured with
        {
            CreatedAt = kept?.Current.CreatedAt ?? now,
            ModifiedAt = now,
            Clients =
            [
                .. configured.Clients.Select(client => client with { CreatedAt = kept?.Current.FindClient(client.Id)?.CreatedAt ?? now, ModifiedAt = now }),
                .. clients.Where(client => configured.FindClient(client.Id) is null),
            ],
            Schema = [.. configured.Schema, .. attributes.Where(attribute => configured.FindAttribute(attribute.Name) is null)],
        };
        return new StoredPool(current, configured);
    }

    private IEnumerable<ClientDefinition> AddedClients() =>
        Current.Clients.Where(client => Configured?.FindClient(client.Id) is null);

    private IEnumerable<SchemaAttribute> AddedAttributes() =>
        Current.Schema.Where(attribute => attribute.IsCustom && Configured?.FindAttribute(attribute.Name) is null);
}
