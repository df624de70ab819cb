using System.Globalization;
using System.Resources;

namespace AccountPortal.Tests.Unit.Resources;

public sealed class ErrorMessagesTests
{
    private static readonly ResourceManager Messages = new(typeof(ErrorMessages));
    private static readonly string[] Jargon = ["Cognito", "challenge", "token", "exception", "API", "MFA", "pool"];

    public static TheoryData<AccountErrorKind, string> EveryKindInEveryLanguage()
    {
        var data = new TheoryData<AccountErrorKind, string>();
        foreach (var kind in Enum.GetValues<AccountErrorKind>())
        {
            data.Add(kind, "en");
            data.Add(kind, "de");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryKindInEveryLanguage))]
    public void Every_kind_of_refusal_has_plain_sentences_in_every_language(AccountErrorKind kind, string language)
    {
        var sentence = Sentence(kind, language);

        Assert.NotNull(sentence);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('!', sentence);
        Assert.DoesNotContain(Jargon, word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void No_two_kinds_share_a_sentence(string language)
    {
        var sentences = Enum.GetValues<AccountErrorKind>().Select(kind => Sentence(kind, language)).ToList();

        Assert.Equal(sentences.Count, sentences.Distinct().Count());
    }

    [Fact]
    public void German_is_not_left_in_English() =>
        Assert.All(Enum.GetValues<AccountErrorKind>(), kind => Assert.NotEqual(Sentence(kind, "en"), Sentence(kind, "de")));

    private static string? Sentence(AccountErrorKind kind, string language) =>
        Messages.GetResourceSet(CultureInfo.GetCultureInfo(language == "en" ? "" : language), createIfNotExists: true, tryParents: false)
            ?.GetString(kind.ToString());
}
