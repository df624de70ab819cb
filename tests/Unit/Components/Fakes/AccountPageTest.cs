using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor;
using MudBlazor.Services;

namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>Pages in the circuit of a signed-in user, in a pool that offers everything, on a stopped clock.</summary>
public abstract class AccountPageTest : BunitContext, IPoolDescriptionProvider, IAccessReader
{
    protected AccountPageTest()
    {
        DefaultWaitTimeout = Eventually.Patience;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddLocalization();
        Services.AddOptions<BrandingOptions>();
        Services.AddScoped<UserState>();
        Services.AddScoped<ToastService>();
        Services.AddScoped<ReauthenticationGate>();
        Services.AddSingleton<IReauthentication>(Proof);
        Services.AddSingleton<IAccessReader>(this);
        Services.AddSingleton<IRecoveryCodes>(RecoveryCodes);
        Services.AddSingleton<IVerificationLinks>(Links);
        Services.AddScoped<UserClock>();
        Services.AddSingleton<IAccountSessions>(Sessions).AddSingleton<IApplicationSessions>(Sessions);
        Services.AddSingleton<IAccountActivity>(Activity).AddSingleton<IAccountSecuring>(Activity);
        Services.AddSingleton<IUserChanges>(Changes);
        Services.AddSingleton<IRememberedDevices>(Devices);
        Services.AddSingleton<IPasskeyService>(Passkeys).AddSingleton<IPasskeyOffer>(Passkeys);
        Services.AddSingleton<IAccountDeletion>(Deletion);
        Services.AddSingleton<AttributeRules>().AddSingleton<AttributeRuleTexts>();
        Services.AddSingleton<AntiforgeryStateProvider, NoAntiforgery>();
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddSingleton<IUserReader>(Account).AddSingleton<IProfile>(Account).AddSingleton<IContact>(Account)
            .AddSingleton<IMfa>(Account).AddSingleton<IPassword>(Account);
        Services.AddSingleton<IPoolDescriptionProvider>(this);
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        Pool = new()
        {
            Attributes =
            [
                new("email", PoolAttributeType.String) { Required = true },
                new("phone_number", PoolAttributeType.String),
                new("given_name", PoolAttributeType.String),
                new("family_name", PoolAttributeType.String) { Required = true },
                new("birthdate", PoolAttributeType.String),
                new("custom:loyalty", PoolAttributeType.Number) { Writable = false },
            ],
            AutoVerified = ["email", "phone_number"],
            Mfa = MfaMode.Optional,
            MfaMethods = [MfaMethod.Sms, MfaMethod.AuthenticatorApp],
            UsernameIsEmail = true,
        };
        Person = new(
            "3f0c2c4e",
            Facts(("email", "ada@example.com"), ("email_verified", "true"), ("given_name", "Ada"), ("family_name", "Lovelace")),
            new([], null));
        Services.GetRequiredService<ToastService>().Shown += Toasts.Add;
    }

    /// <summary>What the pool is like.</summary>
    protected PoolDescription Pool { get; set; }

    protected FakeTimeProvider Time { get; } = new(new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero));

    /// <summary>The user's other sign-in methods.</summary>
    protected AccessFactors Access { get; set; } = new(Password: true, Passkey: false, RecoveryCodesLeft: 0);

    private protected FakeRecoveryCodes RecoveryCodes { get; } = new();

    private protected FakeReauthentication Proof { get; } = new();

    private protected FakeLinks Links { get; } = new();

    private protected FakeRememberedDevices Devices { get; } = new();

    private protected FakeSignedInAccount Account { get; } = new();

    private protected FakeSessions Sessions { get; } = new();

    private protected FakeActivity Activity { get; } = new();

    private protected FakeChanges Changes { get; } = new();

    private protected FakePasskeys Passkeys { get; } = new();

    private protected FakeDeletion Deletion { get; } = new();

    /// <summary>The user's data in the pool.</summary>
    protected UserProfile Person
    {
        get => Account.Profile.Value!;
        set => Account.Profile = value;
    }

    /// <summary>The reported successes.</summary>
    protected IList<string> Toasts { get; } = [];

    public ValueTask<PoolDescription> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Pool);

    public Task<AccountResult<AccessFactors>> ReadAsync(CancellationToken cancellationToken) =>
        Task.FromResult<AccountResult<AccessFactors>>(Access);

    /// <summary>The attributes of a user, with their <c>sub</c>.</summary>
    protected static IReadOnlyDictionary<string, string> Facts(params (string Name, string Value)[] attributes) =>
        attributes.Append(("sub", "3f0c2c4e")).ToDictionary();

    /// <summary>Changes or adds attributes of the user.</summary>
    protected void Know(params (string Name, string Value)[] attributes)
    {
        var known = new Dictionary<string, string>(Person.Attributes);
        foreach (var (name, value) in attributes)
        {
            known[name] = value;
        }

        Person = Person with { Attributes = known };
    }

    /// <summary>Renders a page with the dialogs that it can open.</summary>
    protected IRenderedComponent<IComponent> Open<TPage>()
        where TPage : IComponent => Render(builder =>
    {
        builder.OpenComponent<TPage>(0);
        builder.CloseComponent();
        builder.OpenComponent<MudDialogProvider>(1);
        builder.CloseComponent();
    });

    /// <summary>The button or link whose visible and hidden words begin so.</summary>
    protected static IElement Button(IRenderedComponent<IComponent> page, string words) =>
        page.FindAll("button, a.button").First(button => Words(button).StartsWith(words, StringComparison.Ordinal));

    /// <summary>Whether there is such a button or link.</summary>
    protected static bool HasButton(IRenderedComponent<IComponent> page, string words) =>
        page.FindAll("button, a.button").Any(button => Words(button).StartsWith(words, StringComparison.Ordinal));

    /// <summary>The arguments of the only call of that method.</summary>
    protected object?[] ArgumentsOf(string method) => Assert.Single(Account.Calls, call => call.Method == method).Arguments;

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class NoAntiforgery : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
