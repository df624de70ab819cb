namespace AccountPortal.LocalPool.Sessions;

/// <summary>The output of GetUserPoolSessionConfiguration and SetUserPoolSessionConfiguration.</summary>
internal static class SessionConfiguration
{
    public const string Enabled = "ENABLED";
    public const string Disabled = "DISABLED";

    public static JsonObject Describe(PoolDefinition pool) => new()
    {
        ["UserPoolId"] = pool.Id,
        ["UserSessionTracking"] = pool.TrackSessions ? Enabled : Disabled,
        ["TokenSession"] = new JsonObject { ["MaxPerUser"] = pool.MaxSessionsPerUser },
    };
}
