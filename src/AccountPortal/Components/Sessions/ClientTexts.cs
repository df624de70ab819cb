namespace AccountPortal.Components.Sessions;

/// <summary>Where somebody came from, in words by which people recognise themselves.</summary>
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

    /// <summary>The parts that are known, in one line.</summary>
    public static string Line(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
