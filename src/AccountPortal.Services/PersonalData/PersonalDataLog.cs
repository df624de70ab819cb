namespace AccountPortal.Services.PersonalData;

/// <summary>
/// Log messages of data export and account deletion, named by OWASP's logging vocabulary. Parameters carry no secret and no
/// user name.
/// </summary>
internal static partial class PersonalDataLog
{
    [LoggerMessage(1023, LogLevel.Information, "sensitive_read: data downloaded in session {Session}", EventName = "sensitive_read_export")]
    public static partial void DataExported(ILogger logger, string session);

    [LoggerMessage(
        1024, LogLevel.Information, "user_deleted: the person of session {Session} deleted the account", EventName = "user_deleted")]
    public static partial void AccountDeleted(ILogger logger, string session);
}
