namespace AccountPortal.Services.Contact;

/// <summary>Log messages of attribute changes, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class AttributeLog
{
    [LoggerMessage(1014, LogLevel.Information, "user_updated: profile changed in session {Session}", EventName = "user_updated")]
    public static partial void ProfileChanged(ILogger logger, string session);
}
