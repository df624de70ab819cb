namespace AccountPortal.LocalPool.Operations;

internal sealed class CreateUserPool(
    PoolDatabase database, PoolRegistry registry, IOptions<LocalPoolOptions> options, PoolClock clock) : IOperation
{
    private const int Most = 1000;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var name = input.Required("PoolName", MemberRule.Title);
        var aliases = input.Choices(
            "AliasAttributes", StandardAttributes.PhoneNumber, StandardAttributes.Email, StandardAttributes.PreferredUsername);
        var usernames = input.Choices("UsernameAttributes", StandardAttributes.PhoneNumber, StandardAttributes.Email);
        var caseSensitive = input.Structure("UsernameConfiguration")?.Flag("CaseSensitive") ?? true;
        var settings = PoolSettings.Read(input);
        var schema = SchemaSettings.Read(input, "Schema", SchemaSettings.MostCustom, customOnly: false);
        input.ThrowIfInvalid();

        var now = clock.GetUtcNow();
        var pool = PoolChecks.RequireCoherent(SchemaSettings.Add(
            settings(new PoolDefinition
            {
                Id = NewIds.Pool(input.Region ?? options.Value.Region),
                Name = name,
                AliasAttributes = aliases ?? [],
                UsernameAttributes = usernames ?? [],
                CaseSensitiveUsernames = caseSensitive,
                CreatedAt = now,
                ModifiedAt = now,
            }),
            schema));
        await database.WriteAsync(
            store =>
            {
                if (registry.Pools.Count() >= Most)
                {
                    throw CognitoFault.LimitExceeded(UnverifiedTexts.TooManyPools);
                }
                registry.Save(store, new StoredPool(pool, Configured: null));
            },
            cancellationToken);
        return new JsonObject { ["UserPool"] = PoolOutput.Describe(pool) };
    }
}
