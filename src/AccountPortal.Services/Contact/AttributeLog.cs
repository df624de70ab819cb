namespace AccountPortal.Services.Contact;

/// <summary>Log messages of attribute changes, named by OWASP's logging vocabulary. No secret and no user name is a parameter.</summary>
internal static partial class AttributeLog
{
    [LoggerMessage(1014, LogLevel.Information, "user_updated: profile changed in session {Session}", EventName = "user_updated")]
    public static partial void ProfileChanged(ILogger logger, string session);
}
