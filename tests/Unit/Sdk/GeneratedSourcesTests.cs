using AccountPortal.Tests.Unit.LocalPool.Clients;
using GenerateSdk;

namespace AccountPortal.Tests.Unit.Sdk;

/// <summary>From the SDK in npm to operations.json, and from there to the sources.</summary>
public sealed class GeneratedSourcesTests
{
    private const string Project = "src/AWSSDK.CognitoIdentityProvider";

    private static readonly string Facts = File.ReadAllText(SourceTree.FilesOf(Project, "operations.json").Single());

    public static IEnumerable<TheoryDataRow<string>> Files => SdkSources.From(Facts).Keys.Select(file => new TheoryDataRow<string>(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_source_is_what_the_generator_writes(string file) =>
        Assert.Equal(SdkSources.From(Facts)[file], File.ReadAllText(SourceTree.FilesOf($"{Project}/Generated", file).Single()));

    [Fact]
    public void No_source_is_left_from_an_earlier_generator() =>
        Assert.Equal(
            SdkSources.From(Facts).Keys.Order(StringComparer.Ordinal),
            SourceTree.FilesOf($"{Project}/Generated", "*").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_facts_are_those_of_the_SDK_in_npm()
    {
        ForeignClients.RequireNpm("@aws-sdk/client-cognito-identity-provider");

        var outcome = await ForeignClients.NodeAsync("../../tools/GenerateSdk/facts.cjs");

        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.Equal(outcome.Output, Facts);
    }
}
