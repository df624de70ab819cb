namespace AccountPortal.Branding;

internal static class BrandingExtensions
{
    public static void AddBranding(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<BrandingOptions>, BrandingOptionsValidator>();
        builder.Services.AddOptions<BrandingOptions>().BindConfiguration(BrandingOptions.Section).ValidateOnStart();
    }
}
