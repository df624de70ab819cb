namespace AccountPortal.Branding;

/// <summary>Whose portal this is: section <c>Branding</c>.</summary>
public sealed class BrandingOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Branding";

    /// <summary>The name beside the mark and in page titles.</summary>
    public string Name { get; set; } = "AccountPortal";

    /// <summary>What the way back from the account leads to, for example <c>Shop</c>; shown when <see cref="ApplicationUrl"/> is set.</summary>
    public string? ApplicationName { get; set; }

    /// <summary>Absolute http(s) address of the application that people came from.</summary>
    public Uri? ApplicationUrl { get; set; }

    /// <summary>Absolute http(s) address of help, linked below the front door.</summary>
    public Uri? HelpUrl { get; set; }

    /// <summary>Absolute http(s) address of the privacy notice.</summary>
    public Uri? PrivacyUrl { get; set; }

    /// <summary>Absolute http(s) address of the terms.</summary>
    public Uri? TermsUrl { get; set; }

    /// <summary>The letter in the mark.</summary>
    public string Initial => System.Globalization.StringInfo.GetNextTextElement(Name).ToUpperInvariant();
}
