using AccountPortal.Tests.E2E.Processes;

namespace AccountPortal.Tests.E2E.Production;

/// <summary>A wrong setting ends the start with one sentence that names it.</summary>
public sealed class StartTests
{
    private const string Pool = "--Cognito:UserPoolId=eu-central-1_AbCdEfGhI";
    private const string Client = "--Cognito:ClientId=1example23456789";

    public static TheoryData<string, string[]> Mistakes => new()
    {
        { "Cognito:UserPoolId", [] },
        { "Cognito:UserPoolId", ["--Cognito:UserPoolId=nonsense", Client] },
        { "Cognito:ClientId", [Pool] },
        { "Cognito:AuthFlow", [Pool, Client, "--Cognito:AuthFlow=ANYTHING"] },
        { "Cognito:ServiceUrl", [Pool, Client, "--Cognito:ServiceUrl=http://example.com"] },
        { "Sessions:IdleMinutes", [Pool, Client, "--Sessions:IdleMinutes=0"] },
        { "PathBase", [Pool, Client, "--PathBase=portal"] },
        { "ForwardedHeaders:KnownProxies", [Pool, Client, "--ForwardedHeaders:KnownProxies:0=somewhere"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_told_in_one_sentence(string setting, string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output) = await PortalProcess.RunAsync(await Applications.PublishedPortalAsync(), "Production", [.. arguments, $"--DataDirectory={folder.Path}", "--urls=http://127.0.0.1:0"]);

        Assert.NotEqual(0, exitCode);
        var sentence = Assert.Single(output, line => line.Length > 0);
        Assert.Contains(setting, sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence);
    }

    [Fact]
    public async Task The_local_pool_refuses_to_start_in_production()
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output) = await PortalProcess.RunAsync(Applications.LocalPool, "Production", $"--DataDirectory={folder.Path}", "--urls=http://127.0.0.1:0");

        Assert.NotEqual(0, exitCode);
        Assert.Contains(output, line => line.Contains("The local user pool starts only in Development", StringComparison.Ordinal));
    }
}
