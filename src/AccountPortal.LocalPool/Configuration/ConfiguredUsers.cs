namespace AccountPortal.LocalPool.Configuration;

/// <summary>Creates the users of pools files, each once: changes and deletions last until the pool is reset.</summary>
internal sealed class ConfiguredUsers(PoolDatabase database, Passwords passwords, IOptions<LocalPoolOptions> options, PoolClock clock)
{
    /// <summary>At the start: creates the users new in the configuration.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        foreach (var pool in options.Value.Pools)
        {
            var seeded = database.Read(store => Seeded(store, pool));
            var fresh = Prepare(pool, of => !seeded.Contains(of.Username));
            if (fresh.Count > 0)
            {
                await database.WriteAsync(store => Add(store, pool, fresh), cancellationToken);
            }
        }
    }

    /// <summary>Computes the users of a pool with their verifiers: call it outside the transaction.</summary>
    public IReadOnlyList<(UserDefinition Definition, PoolUser User)> Prepare(
        PoolDefinition pool, Func<UserDefinition, bool>? wanted = null) =>
        [.. options.Value.UsersOf(pool.Id).Where(wanted ?? (_ => true)).Select(definition => (definition, Create(pool, definition)))];

    /// <summary>Adds the users, except those whose sign-in name is taken.</summary>
    public void Add(PoolStore store, PoolDefinition pool, IReadOnlyList<(UserDefinition Definition, PoolUser User)> users)
    {
        foreach (var (definition, user) in users)
        {
            var name = definition.Username;
            store.Execute("INSERT OR IGNORE INTO seeded_users VALUES ($pool, $name)", ("$pool", pool.Id), ("$name", name));
            if (store.FindUser(pool, name) is null && store.SyncNames(pool, user, clock.GetUtcNow()) is null)
            {
                store.SaveUser(user, clock.GetUtcNow());
                Join(store, pool, user, definition.Groups);
            }
        }
    }

    private void Join(PoolStore store, PoolDefinition pool, PoolUser user, IReadOnlyList<string> groups)
    {
        foreach (var group in groups)
        {
            if (store.FindGroup(pool, group) is null)
            {
                var now = clock.GetUtcNow();
                store.SaveGroup(pool, new PoolGroup(group, Description: null, RoleArn: null, Precedence: null, now, now));
            }
            store.AddMember(group, user);
        }
    }

    private static HashSet<string> Seeded(PoolStore store, PoolDefinition pool) =>
        [.. store.Query("SELECT name FROM seeded_users WHERE pool = $pool", row => row.GetString(0), ("$pool", pool.Id))];

    private PoolUser Create(PoolDefinition pool, UserDefinition definition)
    {
        var user = NewUser.Create(pool, definition.Username, definition.Attributes, definition.EffectiveStatus, clock.GetUtcNow());
        user.Enabled = definition.Enabled;
        if ((definition.Password ?? definition.TemporaryPassword) is { } password)
        {
            user.Password = passwords.Create(pool, user.Username, password);
        }
        if (definition.TotpSecret is { } secret)
        {
            SoftwareTokens.Set(database.Secrets, user, secret);
        }
        foreach (var factor in definition.Mfa)
        {
            user.Mfa.Enable(factor);
        }
        user.Mfa.Preferred = definition.PreferredMfa;
        return user;
    }
}
