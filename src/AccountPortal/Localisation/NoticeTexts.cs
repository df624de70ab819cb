namespace AccountPortal.Localisation;

/// <summary>Texts of the notices that the portal mails, in the user's language if the portal has it.</summary>
internal sealed class NoticeTexts(IStringLocalizer<Common> texts, IOptions<BrandingOptions> branding) : INoticeTexts
{
    public (string Subject, string Body) For(SecurityNotice notice, string? locale)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = LanguageOf(locale) ?? before;
        try
        {
            return notice switch
            {
                SecurityNotice.RecoveryCodeUsed => (
                    texts["A recovery code was used for your {0} account", branding.Value.Name],
                    texts["Somebody who knows your password signed in with one of your recovery codes. Your second steps are off now, and all your sessions have ended. If it was you, sign in and set up a new second step. If it was not, reset your password at once and tell support."]),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static CultureInfo? LanguageOf(string? locale) =>
        locale?.Split('-', '_')[0].ToLowerInvariant() is { } language && Languages.All.Contains(language)
            ? CultureInfo.GetCultureInfo(language)
            : null;
}
