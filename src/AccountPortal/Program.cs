using AccountPortal;
using AccountPortal.Components;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.KeepSecretsFromLog();
    builder.AddTrustedProxies();
    builder.AddSecurityHeaders();
    builder.AddLocalisation();
    builder.AddBranding();
    builder.AddPortalSessions();
    builder.AddCognito();
    builder.AddEmbeddedPool();
    builder.AddPages();

    var app = builder.Build();
    app.UsePortalHeaders();
    app.UseTransport();
    app.UsePathBase();
    app.UseStatusPages();
    app.UseRouting();
    app.UseHubOriginGuard();
    app.UseAuthentication();
    app.UseVerificationLinks();
    app.UseEmbeddingGuard();
    app.UseRequestLocalization();
    app.UseAuthorization();
    app.UseFormGuard();

    app.MapStaticAssets();
    app.MapGet("/", (HttpContext context) => LocalRedirect.Result(context, Routes.Account.Overview));
    app.MapSessions();
    app.MapPersonalData();
    app.MapEmbeddedPool();
    app.MapPages();

    app.CheckSettings();
    await app.RunAsync();
    return 0;
}
catch (Exception mistake) when (StartupMistake.SentenceOf(mistake) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
