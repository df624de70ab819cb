namespace AccountPortal.LocalPool;

/// <summary>Every log line of the pool. None takes a user name, code, password or token.</summary>
internal static partial class PoolLog
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "{Operation} answered (request {RequestId})")]
    public static partial void OperationAnswered(this ILogger logger, string operation, string requestId);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Operation} refused with {Fault} (request {RequestId})")]
    public static partial void OperationRefused(this ILogger logger, string operation, string fault, string requestId);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Operation} failed (request {RequestId})")]
    public static partial void OperationFailed(this ILogger logger, Exception exception, string operation, string requestId);
}
