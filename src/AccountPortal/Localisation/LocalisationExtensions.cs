using Microsoft.AspNetCore.Localization;

namespace AccountPortal.Localisation;

internal static class LocalisationExtensions
{
    /// <summary>The cookie that keeps the chosen language.</summary>
    public const string LanguageCookie = "language";

    public static void AddLocalisation(this WebApplicationBuilder builder)
    {
        builder.Services.AddLocalization();
        var cookie = new PortalCookies(builder.Environment).NameOf(LanguageCookie);
        builder.Services.AddRequestLocalization(options =>
        {
            options.SetDefaultCulture(Languages.Default);
            options.AddSupportedUICultures([.. Languages.All]);
            // Dates and numbers follow the region that the browser sends: en-GB and en-US differ.
            options.AddSupportedCultures([.. Languages.All, "en-GB", "en-US", "en-AU", "en-CA", "en-IE", "de-DE", "de-AT", "de-CH"]);
            options.RequestCultureProviders =
            [
                new CookieRequestCultureProvider { CookieName = cookie },
                new AcceptLanguageHeaderRequestCultureProvider(),
            ];
        });
    }
}
