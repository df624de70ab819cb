namespace AccountPortal.Branding;

/// <summary>The operator's brand: section <c>Branding</c>.</summary>
public sealed class BrandingOptions
{
    public const string Section = "Branding";

    /// <summary>The name beside the mark and in page titles.</summary>
    public string Name { get; set; } = "AccountPortal";

    /// <summary>The application's name in the link back to it, for example <c>Shop</c>; shown with <see cref="ApplicationUrl"/>.</summary>
    public string? ApplicationName { get; set; }

    /// <summary>Absolute http(s) URL of the application that users come from.</summary>
    public Uri? ApplicationUrl { get; set; }

    /// <summary>Absolute http(s) URL of help, linked below the public pages.</summary>
    public Uri? HelpUrl { get; set; }

    /// <summary>Absolute http(s) URL of the privacy notice.</summary>
    public Uri? PrivacyUrl { get; set; }

    /// <summary>Absolute http(s) URL of the terms.</summary>
    public Uri? TermsUrl { get; set; }

    /// <summary>The letter in the mark.</summary>
    public string Initial => System.Globalization.StringInfo.GetNextTextElement(Name).ToUpperInvariant();
}
