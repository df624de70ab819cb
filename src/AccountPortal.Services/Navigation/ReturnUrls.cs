using System.Diagnostics.CodeAnalysis;

namespace AccountPortal.Services.Navigation;

/// <summary>Which addresses the portal redirects to.</summary>
internal static class ReturnUrls
{
    /// <summary>Whether <paramref name="path"/> stays on this portal, however a browser reads it.</summary>
    // Browsers read a backslash as a slash and drop tabs and newlines: "/\evil" and "/<tab>/evil" would leave.
    public static bool IsLocal([NotNullWhen(true)] string? path) =>
        path is ['/', ..] and not ['/', '/', ..] && !path.Any(character => character == '\\' || char.IsControl(character));
}
