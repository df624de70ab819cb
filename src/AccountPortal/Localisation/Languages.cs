namespace AccountPortal.Localisation;

/// <summary>The languages that the resource files speak.</summary>
internal static class Languages
{
    public const string Default = "en";

    public static IReadOnlyList<string> All { get; } = [Default, "de"];

    /// <summary>A language's own name for itself: <c>Deutsch</c>.</summary>
    public static string NativeName(string language) => CultureInfo.GetCultureInfo(language).NativeName;
}
