namespace AccountPortal.LocalPool;

/// <summary>The pool on its own: <c>dotnet run --project src/AccountPortal.LocalPool</c>.</summary>
internal static class Program
{
    internal static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.AddLocalPool();

        var app = builder.Build();
        app.MapLocalPool();
        app.MapLocalPool("/");
        await app.RunAsync();
    }
}
