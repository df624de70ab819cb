using AccountPortal.LocalPool.SignIn;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>docs/local-pool.md names what the pool answers.</summary>
public sealed class DocumentationTests
{
    private static readonly string answered = Section("## What it does");

    [Fact]
    public void Each_operation_is_named() =>
        Assert.All(PoolOperations.Names, operation => Assert.Matches($@"\b{operation}\b", answered));

    [Fact]
    public void Each_challenge_is_named() =>
        Assert.All(
            ChallengeNames(),
            challenge => Assert.Matches($@"\b{challenge}\b", answered[..answered.IndexOf("GetUserAuthFactors", StringComparison.Ordinal)]));

    [Fact]
    public void No_sentence_is_listed_twice()
    {
        var keys = Section("## Unverified messages")
            .Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]);

        Assert.Equal(keys.Distinct(), keys);
    }

    private static IEnumerable<string> ChallengeNames() =>
        typeof(IChallengeHandler).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IChallengeHandler)))
            .Select(type => ((IChallengeHandler)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)).ChallengeName);

    private static string Section(string heading)
    {
        var docs = File.ReadAllText(SourceTree.FilesOf("docs", "local-pool.md").Single());
        var start = docs.IndexOf(heading, StringComparison.Ordinal);
        var end = docs.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? docs[start..] : docs[start..end];
    }
}
