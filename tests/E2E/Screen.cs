using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E;

/// <summary>A visitor's screen: size, colours, language, and whether scripts run.</summary>
public sealed record Screen(int Width, int Height, ColorScheme Colours)
{
    public static Screen Desktop { get; } = new(1440, 900, ColorScheme.Light);

    public static Screen DesktopDark { get; } = Desktop with { Colours = ColorScheme.Dark };

    public static Screen Phone { get; } = new(390, 844, ColorScheme.Light);

    public static Screen PhoneDark { get; } = Phone with { Colours = ColorScheme.Dark };

    /// <summary>Both sizes and both colours in two runs.</summary>
    public static TheoryData<Screen> Two => [Desktop, PhoneDark];

    /// <summary>The other two combinations; together with <see cref="Two"/> each page is seen in all four.</summary>
    public static TheoryData<Screen> OtherTwo => [DesktopDark, Phone];

    /// <summary>Both sizes and both colours, and a browser without scripts: for the front door, which must work there too.</summary>
    public static TheoryData<Screen> TwoAndOneWithoutScripts => [Desktop, PhoneDark, Desktop with { Scripts = false }];

    public bool Scripts { get; init; } = true;

    public string Language { get; init; } = "en-GB";

    public bool IsPhone => Width < 600;

    public override string ToString() => $"{(IsPhone ? "phone" : "desktop")}, {Colours}{(Scripts ? "" : ", no script")}";

    internal BrowserNewContextOptions ToOptions(Uri address) => new()
    {
        BaseURL = address.ToString(),
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = Colours,
        ReducedMotion = ReducedMotion.Reduce,
        HasTouch = IsPhone,
        IsMobile = IsPhone,
        JavaScriptEnabled = Scripts,
        Locale = Language,
        // Tests use only certificates that they create.
        IgnoreHTTPSErrors = true,
    };
}
