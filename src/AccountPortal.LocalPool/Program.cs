namespace AccountPortal.LocalPool;

/// <summary>Runs the pool alone: <c>dotnet run --project src/AccountPortal.LocalPool</c>.</summary>
internal static class Program
{
    internal static async Task<int> Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        if (LocalPoolExtensions.RefusalIn(builder.Environment) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return 1;
        }

        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        // At any level the host creates an activity per request. Microsoft.Extensions.Hosting still logs failed starts.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(options => options.AddServerHeader = false);
        builder.AddLocalPool();

        var app = builder.Build();
        app.MapLocalPool();
        app.MapLocalPool("/");
        try
        {
            // Validated before the host does, which would report a mistake with a stack trace.
            _ = app.Services.GetRequiredService<IOptions<LocalPoolOptions>>().Value;
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException mistakes)
        {
            await Console.Error.WriteLineAsync(mistakes.Failures.First());
            return 1;
        }
    }
}
