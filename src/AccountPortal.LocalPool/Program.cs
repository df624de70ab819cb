namespace AccountPortal.LocalPool;

/// <summary>The pool on its own: <c>dotnet run --project src/AccountPortal.LocalPool</c>.</summary>
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

        // At any level the host would make an activity for each request. Why a start failed, Microsoft.Extensions.Hosting tells.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(options => options.AddServerHeader = false);
        builder.AddLocalPool();

        var app = builder.Build();
        app.MapLocalPool();
        app.MapLocalPool("/");
        try
        {
            // Asked before the host does, which would tell a mistake as a failure of its own, with where in the program it was.
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
