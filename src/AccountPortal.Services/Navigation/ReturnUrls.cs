using System.Diagnostics.CodeAnalysis;

namespace AccountPortal.Services.Navigation;

/// <summary>Decides which URLs the portal redirects to.</summary>
internal static class ReturnUrls
{
    /// <summary>Whether <paramref name="path"/> stays on this portal, as browsers parse it.</summary>
    // Browsers read a backslash as a slash and drop tabs and newlines: "/\evil" and "/<tab>/evil" are open redirects.
    public static bool IsLocal([NotNullWhen(true)] string? path) =>
        path is ['/', ..] and not ['/', '/', ..] && !path.Any(character => character == '\\' || char.IsControl(character));
}
