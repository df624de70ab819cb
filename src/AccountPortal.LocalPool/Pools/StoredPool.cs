namespace AccountPortal.LocalPool.Pools;

/// <summary>A pool as stored.</summary>
/// <param name="Current">The current definition.</param>
/// <param name="Configured">The configuration at the last start; null for a pool made by a call.</param>
internal sealed record StoredPool(PoolDefinition Current, PoolDefinition? Configured)
{
    /// <summary>
    /// The pool after a start with <paramref name="configured"/>. A changed configuration wins over changes by calls; app clients and
    /// custom attributes added by calls always stay.
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
                .. configured.Clients.Select(
                    client => client with { CreatedAt = kept?.Current.FindClient(client.Id)?.CreatedAt ?? now, ModifiedAt = now }),
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
