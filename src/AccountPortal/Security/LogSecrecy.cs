namespace AccountPortal.Security;

/// <summary>Keeps categories that log secrets at Warning, whatever level the operator sets.</summary>
internal static class LogSecrecy
{
    private static readonly string[] telling =
    [
        // Logs the arguments of every hub message, and so what the user types, passwords included.
        "Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher",

        // Logs URLs with their queries, which carry the codes of links in messages.
        "Microsoft.AspNetCore.Hosting.Diagnostics",
    ];

    public static void KeepSecretsFromLog(this IHostApplicationBuilder builder) =>
        builder.Services.PostConfigure<LoggerFilterOptions>(KeepSecretsFromLog);

    private static void KeepSecretsFromLog(LoggerFilterOptions options)
    {
        // A rule for one provider outranks a rule for all providers.
        var providers = options.Rules.Select(rule => rule.ProviderName).Append(null).Distinct().ToList();
        foreach (var (provider, category) in providers.SelectMany(provider => telling.Select(category => (provider, category))))
        {
            options.Rules.Add(new LoggerFilterRule(provider, category, LogLevel.Warning, null));
        }
    }
}
