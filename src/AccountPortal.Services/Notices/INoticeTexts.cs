namespace AccountPortal.Services.Notices;

/// <summary>Words the notices. The application brings it, with its resource files.</summary>
public interface INoticeTexts
{
    /// <summary>Subject and body in a language of the portal, as plain text.</summary>
    /// <param name="notice">What happened.</param>
    /// <param name="locale">The person's <c>locale</c> attribute, or null for the language of the present request.</param>
    (string Subject, string Body) For(SecurityNotice notice, string? locale);
}
