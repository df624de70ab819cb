namespace AccountPortal.Components.Attributes;

/// <summary>Languages with regions, each in its own language: <c>Deutsch (Österreich)</c>.</summary>
internal static class LocaleChoices
{
    private static readonly Lazy<IReadOnlyList<Choice>> Choices = new(() =>
    [
        .. CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Where(culture => culture.TwoLetterISOLanguageName.Length == 2
                && culture.Name is [.., '-', >= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            .Select(culture => new Choice(culture.Name, culture.NativeName))
            .OrderBy(choice => choice.Text, StringComparer.InvariantCultureIgnoreCase),
    ]);

    public static IReadOnlyList<Choice> All => Choices.Value;
}
