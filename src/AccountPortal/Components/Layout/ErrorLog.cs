namespace AccountPortal.Components.Layout;

internal static partial class ErrorLog
{
    // Only the type: the text of an exception can carry what a person typed.
    [LoggerMessage(1, LogLevel.Error, "Unexpected {ExceptionType}, reference {Reference}")]
    public static partial void Unexpected(ILogger logger, string reference, string exceptionType);
}
