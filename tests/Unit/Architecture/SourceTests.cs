namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>What no source file may hold.</summary>
public sealed class SourceTests
{
    // Each would let a text become markup.
    [Theory]
    [InlineData("MarkupString")]
    [InlineData("AddMarkupContent")]
    [InlineData("Html.Raw")]
    public void Text_is_shown_as_text(string word) => AssertAbsent(word, Sources.Of("src/AccountPortal").Concat(Sources.Of("src/AccountPortal.LocalPool")));

    [Theory]
    [InlineData("innerHTML")]
    [InlineData("outerHTML")]
    [InlineData("insertAdjacentHTML")]
    [InlineData("document.write")]
    [InlineData("eval(")]
    [InlineData("localStorage")]
    [InlineData("sessionStorage")]
    [InlineData("document.cookie")]
    public void The_script_writes_no_markup_and_stores_nothing(string word) => AssertAbsent(word, Sources.Of("src/AccountPortal/wwwroot", ".js"));

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
    public void No_test_sleeps(string word) => AssertAbsent(word, Sources.Of("tests").Where(source => !source.Path.EndsWith("/SourceTests.cs", StringComparison.Ordinal)));

    [Theory]
    [InlineData("new Random(")]
    [InlineData("Random.Shared")]
    public void Secrets_come_from_the_platforms_own_generator(string word) => AssertAbsent(word, Sources.Of("src"));

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines_and_no_page_longer_than_one_hundred_and_fifty()
    {
        var tooLong = Sources.Of("src").Concat(Sources.Of("tests"))
            .Select(source => (source.Path, Lines: source.Text.Count(letter => letter == '\n')))
            .Where(source => source.Lines > (source.Path.EndsWith(".razor", StringComparison.Ordinal) ? 150 : 300))
            .ToList();

        Assert.Empty(tooLong);
    }

    private static void AssertAbsent(string word, IEnumerable<(string Path, string Text)> sources)
    {
        var offenders = sources.Where(source => source.Text.Contains(word, StringComparison.Ordinal)).Select(source => source.Path).ToList();

        Assert.Empty(offenders);
    }
}
