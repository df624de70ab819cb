namespace AccountPortal.Components.Layout;

internal static partial class ErrorLog
{
    // Only the type: an exception's message can contain user input.
    [LoggerMessage(1, LogLevel.Error, "Unexpected {ExceptionType}, reference {Reference}")]
    public static partial void Unexpected(ILogger logger, string reference, string exceptionType);
}
