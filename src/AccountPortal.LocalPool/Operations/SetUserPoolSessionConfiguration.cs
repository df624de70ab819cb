namespace AccountPortal.LocalPool.Operations;

/// <summary>Replaces the whole configuration. Existing sessions stay; a lower limit applies from the next sign-in.</summary>
internal sealed class SetUserPoolSessionConfiguration(PoolRegistry registry) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var id = input.Required("UserPoolId", MemberRule.PoolId);
        var tracking = input.RequiredEnum("UserSessionTracking", SessionConfiguration.Enabled, SessionConfiguration.Disabled);
        var most = ReadLimit(input);
        input.ThrowIfInvalid();

        var pool = await registry.ChangeAsync(
            id,
            pool => pool with { TrackSessions = tracking == SessionConfiguration.Enabled, MaxSessionsPerUser = most },
            cancellationToken);
        return SessionConfiguration.Describe(pool);
    }

    private static int ReadLimit(InputReader input)
    {
        if (input.Structure("TokenSession") is not { } session)
        {
            input.Required("TokenSession", MemberRule.Text);
            return 0;
        }
        var most = session.Number("MaxPerUser", 1, 100);
        if (most is null)
        {
            session.Required("MaxPerUser", MemberRule.Text);
        }
        session.ThrowIfInvalid();
        return most ?? 0;
    }
}
