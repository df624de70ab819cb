namespace AccountPortal;

/// <summary>Tells a wrong setting from a fault of ours: the former ends the start with one sentence, the latter with all its details.</summary>
internal static class StartupMistake
{
    /// <summary>Checks every setting now. Left to the host, a mistake would be logged with its stack trace first.</summary>
    public static void CheckSettings(this WebApplication app) => app.Services.GetService<IStartupValidator>()?.Validate();

    /// <summary>The sentence that names the setting, or null where the settings are not to blame.</summary>
    public static string? SentenceOf(Exception exception) => exception switch
    {
        OptionsValidationException mistakes => mistakes.Failures.First(),
        AggregateException { InnerExceptions: [var first, ..] } => SentenceOf(first),
        // A number that is none, for example: the binder's own sentence names the setting.
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } unreadable => unreadable.Message,
        _ => null,
    };
}
