namespace AccountPortal.Services.Pools;

/// <summary>Log messages of the user pool, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class PoolLog
{
    [LoggerMessage(
        1025, LogLevel.Information, "The user pool describes itself no more ({Reason}): its description comes from the settings",
        EventName = "pool_description_fallback")]
    public static partial void PoolNotDescribed(ILogger logger, string reason);
}
