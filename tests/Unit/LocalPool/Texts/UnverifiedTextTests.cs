using AccountPortal.LocalPool.Texts;
using AccountPortal.LocalPool;
using Microsoft.Extensions.Options;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Texts;

public sealed class UnverifiedTextTests
{
    private static readonly string sources = string.Concat(SourceTree.FilesOf("src/AccountPortal.LocalPool", "*.cs")
        .Where(file => !Path.GetFileName(file).StartsWith(nameof(UnverifiedTexts), StringComparison.Ordinal))
        .Select(File.ReadAllText));

    public static TheoryData<string> Keys => [.. UnverifiedTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_text_is_used_and_replaceable(string key)
    {
        Assert.Contains($"{nameof(UnverifiedTexts)}.{key}", sources, StringComparison.Ordinal);
        var fault = UnverifiedTexts.All[key].With("this", "that");

        Assert.Equal("Better: this", Table((key, "Better: {0}")).Of(fault));
        Assert.Equal(fault.Text, Table().Of(fault));
        Assert.DoesNotContain("{0}", fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_text_is_documented()
    {
        var docs = File.ReadAllText(SourceTree.FilesOf("docs", "local-pool.md").Single());

        Assert.All(UnverifiedTexts.All.Keys, key => Assert.Contains($"`{key}`", docs, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_setting_replaces_what_the_wire_says()
    {
        await using var pool = await PoolHost.StartAsync(options =>
        {
            options.Texts["passwordmissing"] = "Say a password";
            options.Texts[nameof(UnverifiedTexts.NothingToVerify)] = "No {0} here";
            options.Pools.Add(TestPools.Alias);
        });
        var input = SignUp("wordless", "alias");
        input.Remove("Password");

        Assert.Equal("InvalidParameterException: Say a password", await pool.FailAsync("SignUp", input));
        var token = await pool.AccessTokenAsync("demo@example.com");
        Assert.Equal(
            "InvalidParameterException: No phone_number here",
            await pool.FailAsync("GetUserAttributeVerificationCode", Bearer(token, ("AttributeName", "phone_number"))));
    }

    [Fact]
    public async Task A_text_that_is_not_ours_cannot_be_replaced()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(
            () => PoolHost.StartAsync(options => options.Texts["WrongPassword"] = "No"));

        Assert.Contains("LocalPool:Texts: there is no text 'WrongPassword' to replace.", refused.Message, StringComparison.Ordinal);
    }

    private static TextOverrides Table(params ReadOnlySpan<(string Key, string Text)> replacements)
    {
        var options = new LocalPoolOptions();
        foreach (var (key, text) in replacements)
        {
            options.Texts[key] = text;
        }
        return new TextOverrides(Options.Create(options));
    }
}
