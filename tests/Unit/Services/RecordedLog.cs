using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AccountPortal.Tests.Unit.Services;

/// <summary>Keeps every line that was logged.</summary>
internal sealed class RecordedLog : ILoggerProvider
{
    public ConcurrentQueue<(string? Event, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(Lines);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<(string? Event, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((eventId.Name, formatter(state, exception)));
    }
}
