namespace AccountPortal.Localisation;

/// <summary>The languages of the resource files.</summary>
internal static class Languages
{
    public const string Default = "en";

    public static IReadOnlyList<string> All { get; } = [Default, "de"];

    /// <summary>A language's name in itself: <c>Deutsch</c>.</summary>
    public static string NativeName(string language) => CultureInfo.GetCultureInfo(language).NativeName;
}
