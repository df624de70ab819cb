namespace AccountPortal.Security;

/// <summary>What stays out of the log at every level that an operator may set, because of the secrets in it.</summary>
internal static class LogSecrecy
{
    private static readonly string[] telling =
    [
        // Writes the arguments of every message that a page sends, and so what is typed into it, passwords too.
        "Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher",

        // Writes addresses with their queries, in which links from messages bring codes along.
        "Microsoft.AspNetCore.Hosting.Diagnostics",
    ];

    public static void KeepSecretsFromLog(this IHostApplicationBuilder builder) => builder.Services.PostConfigure<LoggerFilterOptions>(options =>
    {
        // A rule for one provider outranks a rule for all.
        var providers = options.Rules.Select(rule => rule.ProviderName).Append(null).Distinct().ToList();
        foreach (var rule in providers.SelectMany(provider => telling.Select(category => new LoggerFilterRule(provider, category, LogLevel.Warning, null))))
        {
            options.Rules.Add(rule);
        }
    });
}
