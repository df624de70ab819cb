namespace AccountPortal.Services.Navigation;

/// <summary>Where people may be led after signing in.</summary>
internal static class ReturnUrls
{
    /// <summary>Whether an address stays on this site: a path, and none that a browser takes for another host.</summary>
    public static bool IsLocal(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(character => char.IsControl(character) || character == '\\');
}
