namespace AccountPortal.Security;

/// <summary>Security events, named by OWASP's logging vocabulary.</summary>
internal static partial class SecurityLog
{
    [LoggerMessage(1, LogLevel.Warning, "A form for {Path} came without a valid token of this visit", EventName = "malicious_csrf")]
    public static partial void ForeignForm(ILogger logger, string path);

    [LoggerMessage(2, LogLevel.Warning, "The hub was asked for from another origin", EventName = "malicious_cors")]
    public static partial void ForeignOrigin(ILogger logger);

    [LoggerMessage(3, LogLevel.Warning, "Another site tried to embed {Path}", EventName = "malicious_direct_reference")]
    public static partial void Embedded(ILogger logger, string path);
}
