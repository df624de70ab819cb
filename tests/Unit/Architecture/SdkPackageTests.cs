using System.Diagnostics;
using System.Text.Json;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>One property swaps the stand-in for AWS's own package.</summary>
[Trait("Speed", "Slow")]
public sealed class SdkPackageTests
{
    private const string Package = "AWSSDK.CognitoIdentityProvider";

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task The_switch_references_the_package_or_its_stand_in_and_never_both(string useAwsSdkPackage, bool package)
    {
        var items = await EvaluateAsync("src/AccountPortal.Services/AccountPortal.Services.csproj", useAwsSdkPackage);

        Assert.Equal(package, Identities(items, "PackageReference").Contains(Package));
        Assert.Equal(!package, Identities(items, "ProjectReference")
            .Any(project => project.EndsWith($"/{Package}.csproj", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_other_project_references_the_stand_in() =>
        Assert.Equal(
            ["src/AccountPortal.Services/AccountPortal.Services.csproj"],
            Sources.Of("src", ".csproj")
                .Where(project => project.Text.Contains(Package + ".csproj", StringComparison.Ordinal))
                .Select(project => project.Path));

    private static IEnumerable<string> Identities(JsonElement evaluated, string kind) =>
        evaluated.GetProperty("Items").GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!);

    private static async Task<JsonElement> EvaluateAsync(string project, string useAwsSdkPackage)
    {
        using var evaluation = Process.Start(new ProcessStartInfo(
            "dotnet",
            ["msbuild", Sources.PathOf(project),
             "-getItem:PackageReference,ProjectReference", $"-p:UseAwsSdkPackage={useAwsSdkPackage}", "-nologo"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var output = await evaluation.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await evaluation.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(evaluation.ExitCode == 0, output);
        return JsonSerializer.Deserialize<JsonElement>(output);
    }
}
