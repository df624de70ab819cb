namespace AccountPortal.Services.Privacy;

/// <summary>Log messages of codes, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class CodeLog
{
    [LoggerMessage(
        1009, LogLevel.Information, "No code was sent to user {User} ({Reason}); the answer does not say so", EventName = "code_not_sent")]
    public static partial void CodeNotSent(ILogger logger, string user, string? reason);
}
