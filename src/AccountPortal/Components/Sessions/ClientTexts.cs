namespace AccountPortal.Components.Sessions;

/// <summary>Describes a client so that users recognise it.</summary>
internal static class ClientTexts
{
    /// <summary>"Firefox on Linux".</summary>
    public static string NameOf(ClientDetails client, IStringLocalizer<Resources.Account> L) => client switch
    {
        { Browser: { } browser, System: { } system } => L["{0} on {1}", browser, system],
        { Browser: { } browser } => browser,
        { System: { } system } => system,
        _ => L["Unknown browser"],
    };

    /// <summary>The known parts, in one line.</summary>
    public static string Line(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
