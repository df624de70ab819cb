namespace AccountPortal.Services.Notices;

/// <summary>Provides the texts of notices. The application implements it with its resource files.</summary>
public interface INoticeTexts
{
    /// <summary>Subject and body as plain text, in a language of the portal.</summary>
    /// <param name="notice">What happened.</param>
    /// <param name="locale">The user's <c>locale</c> attribute, or null for the language of the current request.</param>
    (string Subject, string Body) For(SecurityNotice notice, string? locale);
}
