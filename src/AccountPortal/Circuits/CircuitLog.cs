namespace AccountPortal.Circuits;

internal static partial class CircuitLog
{
    [LoggerMessage(1, LogLevel.Warning, "Refused at the hub: {What}", EventName = "authz_fail")]
    public static partial void Refused(ILogger logger, string what);

    [LoggerMessage(
        2, LogLevel.Information, "A page could not be told that its session is over: {Error}", EventName = "session_page_unreachable")]
    public static partial void LeavingFailed(ILogger logger, string error);

    [LoggerMessage(3, LogLevel.Warning, "An open session could not be checked: {Error}", EventName = "session_check_failed")]
    public static partial void CheckFailed(ILogger logger, string error);
}
