namespace AccountPortal;

/// <summary>Ends the start with one sentence for a wrong setting, and with all details for a fault of ours.</summary>
internal static class StartupMistake
{
    /// <summary>Validates every setting now: the host would log a mistake with its stack trace first.</summary>
    public static void CheckSettings(this WebApplication app) => app.Services.GetService<IStartupValidator>()?.Validate();

    /// <summary>The sentence that names the setting, or null when no setting is to blame.</summary>
    public static string? SentenceOf(Exception exception) => exception switch
    {
        OptionsValidationException mistakes => mistakes.Failures.First(),
        AggregateException { InnerExceptions: [var first, ..] } => SentenceOf(first),
        // The binder's own sentence names the setting, for example when a number does not parse.
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } unreadable => unreadable.Message,
        _ => null,
    };
}
