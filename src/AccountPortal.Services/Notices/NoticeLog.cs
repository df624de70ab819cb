namespace AccountPortal.Services.Notices;

/// <summary>Log messages of security notices, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class NoticeLog
{
    [LoggerMessage(1020, LogLevel.Error, "The notice {Notice} could not be sent ({Reason})", EventName = "notice_not_sent")]
    public static partial void NoticeNotSent(ILogger logger, SecurityNotice notice, string reason);
}
