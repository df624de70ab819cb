using System.Text.RegularExpressions;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>What no source file may hold.</summary>
public sealed partial class SourceTests
{
    // Each would let a text become markup.
    [Theory]
    [InlineData("MarkupString")]
    [InlineData("AddMarkupContent")]
    [InlineData("Html.Raw")]
    public void Text_is_shown_as_text(string word) =>
        AssertAbsent(word, Sources.Of("src/AccountPortal").Concat(Sources.Of("src/AccountPortal.LocalPool")));

    [Theory]
    [InlineData("innerHTML")]
    [InlineData("outerHTML")]
    [InlineData("insertAdjacentHTML")]
    [InlineData("document.write")]
    [InlineData("eval(")]
    [InlineData("localStorage")]
    [InlineData("sessionStorage")]
    [InlineData("document.cookie")]
    public void The_script_writes_no_markup_and_stores_nothing(string word) =>
        AssertAbsent(word, Sources.Of("src/AccountPortal/wwwroot", ".js"));

    [Theory]
    [InlineData("Thread.Sleep")]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    public void Time_comes_from_the_time_provider(string word) => AssertAbsent(word, Sources.Of("src"));

    [Theory]
    [InlineData("Thread.Sleep")]
    [InlineData("Task.Delay")]
    [InlineData("WaitForTimeout")]
    public void No_test_sleeps(string word) =>
        AssertAbsent(word, Sources.Of("tests").Where(source => !source.Path.EndsWith("/SourceTests.cs", StringComparison.Ordinal)));

    [Theory]
    [InlineData("new Random(")]
    [InlineData("Random.Shared")]
    public void Secrets_come_from_the_platforms_own_generator(string word) => AssertAbsent(word, Sources.Of("src"));

    [Fact]
    public void No_file_is_longer_than_two_hundred_and_fifty_lines_and_no_page_longer_than_one_hundred_and_fifty()
    {
        var tooLong = Written()
            .Select(source => (source.Path, Lines: source.Text.Count(letter => letter == '\n')))
            .Where(source => source.Lines > (source.Path.EndsWith(".razor", StringComparison.Ordinal) ? 150 : 250))
            .Select(source => $"{source.Path}: {source.Lines} lines");

        AssertNone(tooLong);
    }

    // A localised text is its own key and stays whole; only what stands around it counts.
    [Fact]
    public void No_line_of_code_is_longer_than_one_hundred_and_forty_characters()
    {
        var tooLong = Written().SelectMany(source => source.Text.Split('\n')
            .Select((line, index) => (Number: index + 1, Length: Texts().Replace(line, "").Length, Whole: line.Length))
            .Where(line => line.Whole > 140 && (line.Length > 40 || line.Length == line.Whole))
            .Select(line => $"{source.Path}:{line.Number}: {line.Whole} characters"));

        AssertNone(tooLong);
    }

    [Fact]
    public void No_folder_has_more_than_thirty_files()
    {
        var tooFull = Sources.Of("src", ".cs", ".razor", ".css", ".json", ".resx").Concat(Sources.Of("tests", ".cs", ".json"))
            .Select(source => Path.GetDirectoryName(source.Path)!)
            // One file an operation of the wire.
            .Where(folder => Path.GetFileName(folder) is not ("Operations" or "Generated"))
            .CountBy(folder => folder)
            .Where(folder => folder.Value > 30)
            .Select(folder => $"{folder.Key}: {folder.Value} files");

        AssertNone(tooFull);
    }

    private static IEnumerable<(string Path, string Text)> Written() =>
        Sources.Of("src").Concat(Sources.Of("tests")).Where(source => !source.Path.Contains("/Generated/", StringComparison.Ordinal));

    // Assert.Empty names the first few only.
    private static void AssertNone(IEnumerable<string> offenders)
    {
        var list = string.Join('\n', offenders.Order(StringComparer.Ordinal));

        Assert.True(list.Length == 0, list);
    }

    private static void AssertAbsent(string word, IEnumerable<(string Path, string Text)> sources)
    {
        var offenders = sources
            .Where(source => source.Text.Contains(word, StringComparison.Ordinal))
            .Select(source => source.Path)
            .ToList();

        Assert.Empty(offenders);
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Texts();
}
