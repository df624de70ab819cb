namespace AccountPortal.Branding;

internal sealed class BrandingOptionsValidator : IValidateOptions<BrandingOptions>
{
    public ValidateOptionsResult Validate(string? name, BrandingOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Name))
        {
            return ValidateOptionsResult.Fail("Branding:Name must not be empty.");
        }

        (string Setting, Uri? Value)[] addresses =
        [
            (nameof(options.ApplicationUrl), options.ApplicationUrl),
            (nameof(options.HelpUrl), options.HelpUrl),
            (nameof(options.PrivacyUrl), options.PrivacyUrl),
            (nameof(options.TermsUrl), options.TermsUrl),
        ];
        var wrong = addresses.FirstOrDefault(address => address.Value is { } uri && !IsWebAddress(uri));
        return wrong.Setting is null
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Branding:{wrong.Setting} must be an absolute http or https address.");
    }

    private static bool IsWebAddress(Uri uri) => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
