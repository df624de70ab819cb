using System.Globalization;
using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;

namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>
/// Pages as the server renders them for an anonymous visitor: no circuit, English unless a test says otherwise.
/// </summary>
public abstract class PortalComponentTest : BunitContext, IPoolDescriptionProvider
{
    protected PortalComponentTest()
    {
        DefaultWaitTimeout = Eventually.Patience;
        Speak("en-GB");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Visit.Request.Method = HttpMethods.Get;
        Services.AddMudServices();
        Services.AddLocalization();
        Services.AddOptions<BrandingOptions>();
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddSingleton<ISignUp>(Account).AddSingleton<ICodeLinks>(Account).AddSingleton<IPendingSignIn>(Account)
            .AddSingleton<ISignIn>(Account)
            .AddSingleton<ISignInPrompts>(Account).AddSingleton<IFirstFactors>(Account).AddSingleton<IPasskeySignIn>(Account)
            .AddSingleton<ICustomChallenges>(Account).AddSingleton<IChallenges>(Account).AddSingleton<INewCodes>(Account)
            .AddSingleton<IMfaSetup>(Account).AddSingleton<IMfaAddressSetup>(Account).AddSingleton<IPasswordReset>(Account);
        Services.AddSingleton<IPoolDescriptionProvider>(this);
        Services.AddSingleton<IRecoveryCodes>(RecoveryCodes);
        Services.AddSingleton<ISignInAssistance>(Offers);
        Services.AddSingleton<IInvitations>(Offers);
        Services.AddSingleton<IRememberDevicePrompt>(Question);
        Services.AddScoped<LocalRedirect>();
        Services.AddScoped<StepGuard>();
        Services.AddSingleton<AttributeRules>().AddSingleton<AttributeRuleTexts>();
        Services.AddSingleton<AntiforgeryStateProvider, NoAntiforgery>();
        Services.AddCascadingValue<HttpContext>(_ => Visit);
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));
    }

    protected DefaultHttpContext Visit { get; } = new();

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero));

    protected PoolDescription Pool { get; set; } = new() { UsernameIsEmail = true };

    private protected FakeRecoveryCodes RecoveryCodes { get; } = new();

    private protected FakeRememberDevicePrompt Question { get; } = new();

    private protected FakeAccountService Account { get; } = new();

    private protected FakeSignInAssistance Offers { get; } = new();

    /// <summary>Where the page redirects to, from the root of the portal, or null.</summary>
    protected string? RedirectedTo => Services.GetRequiredService<BunitNavigationManager>().History.FirstOrDefault()?.Uri.TrimStart('.');

    public ValueTask<PoolDescription> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Pool);

    protected static void Speak(string language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    protected void SignIn() => Visit.User = new ClaimsPrincipal(new ClaimsIdentity("session"));

    private sealed class NoAntiforgery : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
