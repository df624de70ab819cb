using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace AccountPortal.Tests.Unit.Resources;

/// <summary>The texts that the pages name, and those that the resource files have, are the same.</summary>
public sealed partial class TextsTests
{
    private static readonly Type[] KeyedBySentence = [typeof(Common), typeof(PublicPages), typeof(Account), typeof(Attributes)];
    private static readonly Lazy<IReadOnlyList<Source>> Sources =
        new(() => [.. SourceTree.FilesOf("src/AccountPortal", "*.razor", "*.cs").Select(Source.Read)]);

    public static TheoryData<Type, string> EveryResourceInEveryLanguage()
    {
        var data = new TheoryData<Type, string>();
        foreach (var resource in KeyedBySentence.Append(typeof(Validation)))
        {
            foreach (var language in Languages.All)
            {
                data.Add(resource, language);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryResourceInEveryLanguage))]
    public void Every_text_that_a_page_names_exists(Type resource, string language)
    {
        var texts = Texts(resource, language);
        var missing = Sources.Value.SelectMany(
            source => source.KeysOf(resource).Where(key => !texts.ContainsKey(key)).Select(key => $"{source.Name}: {key}"));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(EveryResourceInEveryLanguage))]
    public void Every_text_is_used(Type resource, string language)
    {
        var unused = Texts(resource, language).Keys.Where(key => !Sources.Value.Any(source => source.Names(resource, key)));

        Assert.Empty(unused);
    }

    [Theory]
    [MemberData(nameof(EveryResourceInEveryLanguage))]
    public void Every_translation_keeps_the_placeholders_and_a_calm_tone(Type resource, string language)
    {
        var neutral = Texts(resource, Languages.Default);
        foreach (var (key, text) in Texts(resource, language))
        {
            Assert.Equal(Placeholders(neutral[key]), Placeholders(text));
            Assert.DoesNotContain(
                "!", text.Replace("! or ?", "", StringComparison.Ordinal).Replace("! oder ?", "", StringComparison.Ordinal),
                StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Texts(Type resource, string language)
    {
        var culture = language == Languages.Default ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        using var set = new ResourceManager(resource).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    private sealed partial record Source(string Name, string Text)
    {
        public static Source Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path));

        /// <summary>
        /// The literal keys that the file requests from this resource, including both branches of a conditional.
        /// </summary>
        public IEnumerable<string> KeysOf(Type resource) => Localiser().Matches(Text)
            .Where(match => match.Groups["type"].Value.Split('.')[^1] == resource.Name)
            .SelectMany(match => Regex.Matches(Text, $@"\b{match.Groups["name"].Value}\[(?<key>(?:""[^""]*""|[^""\],])*)"))
            .SelectMany(match => Literal().Matches(match.Groups["key"].Value))
            .Where(match => !match.Groups["compared"].Success)
            .Select(match => match.Groups["text"].Value);

        /// <summary>Whether the file has the key as a literal, or as a property of <see cref="Validation"/>.</summary>
        public bool Names(Type resource, string key) => resource == typeof(Validation)
            ? Text.Contains($"Validation.{key}", StringComparison.Ordinal)
            : Text.Contains($"\"{key}\"", StringComparison.Ordinal);

        [GeneratedRegex(@"IStringLocalizer<(?<type>[\w.]+)> (?<name>\w+)")]
        private static partial Regex Localiser();

        // The right side of a comparison is not a key.
        [GeneratedRegex("(?<compared>== )?\"(?<text>[^\"]*)\"")]
        private static partial Regex Literal();
    }
}
