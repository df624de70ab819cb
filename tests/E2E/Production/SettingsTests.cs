using AccountPortal.Tests.E2E.Processes;

namespace AccountPortal.Tests.E2E.Production;

/// <summary>A wrong setting stops the start with one sentence that names it.</summary>
public sealed class SettingsTests
{
    private const string PoolId = "--Cognito:UserPoolId=eu-central-1_AbCdEfGhI";
    private const string ClientId = "--Cognito:ClientId=4abcdefghijklmnopqrstuvwxy";

    public static TheoryData<string, string[]> Mistakes => new()
    {
        { "Cognito:UserPoolId", [ClientId] },
        { "Cognito:UserPoolId", ["--Cognito:UserPoolId=my pool", ClientId] },
        { "Cognito:ClientId", [PoolId] },
        { "Cognito:ClientId", [PoolId, "--Cognito:ClientId=not/an/id"] },
        { "Cognito:Region", [PoolId, ClientId, "--Cognito:Region=Frankfurt"] },
        { "Cognito:ServiceUrl", [PoolId, ClientId, "--Cognito:ServiceUrl=http://pool.example/"] },
        { "Cognito:ServiceUrl", [PoolId, ClientId, "--Cognito:ServiceUrl=pool.example"] },
        { "Cognito:AuthFlow", [PoolId, ClientId, "--Cognito:AuthFlow=GUESS"] },
        { "Cognito:Pool:UsernameAttributes", [PoolId, ClientId, "--Cognito:Pool:UsernameAttributes:0=nickname"] },
        { "Sessions:IdleMinutes", [PoolId, ClientId, "--Sessions:IdleMinutes=0"] },
        { "Sessions:IdleMinutes", [PoolId, ClientId, "--Sessions:IdleMinutes=x"] },
        { "Sessions:MaxHours", [PoolId, ClientId, "--Sessions:MaxHours=25"] },
        { "Sessions:RecheckMinutes", [PoolId, ClientId, "--Sessions:RecheckMinutes=0"] },
        { "Sessions:Store", [PoolId, ClientId, "--Sessions:Store=Paper"] },
        { "Sessions:ConnectionString", [PoolId, ClientId, "--Sessions:ConnectionString=somewhere"] },
        { "Branding:HelpUrl", [PoolId, ClientId, "--Branding:HelpUrl=ftp://help.example/"] },
        { "Branding:Name", [PoolId, ClientId, "--Branding:Name="] },
        { "PathBase", [PoolId, ClientId, "--PathBase=portal/"] },
        { "ForwardedHeaders:KnownProxies", [PoolId, ClientId, "--ForwardedHeaders:KnownProxies:0=proxy"] },
        { "DataDirectory", [PoolId, ClientId, "--DataDirectory=/dev/null/portal"] },
        { "DataProtection:Certificate:Path", [PoolId, ClientId, "--DataProtection:Certificate:Path=/nowhere/keys.pfx"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_wrong_setting_ends_the_start_with_one_sentence_that_names_it(string setting, string[] arguments)
    {
        using var data = new TemporaryFolder();
        var (exitCode, output, errors) = await PortalProcess.RunAsync(
            await Applications.PublishedPortalAsync(), "Production",
            [$"--DataDirectory={data.Path}", "--urls=http://127.0.0.1:0", .. arguments]);

        Assert.Equal(1, exitCode);
        Assert.Contains(setting, Assert.Single(errors), StringComparison.Ordinal);
        Assert.DoesNotContain(
            output, line => line.Contains("Exception", StringComparison.Ordinal) || line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_local_pool_refuses_to_start_in_production()
    {
        using var data = new TemporaryFolder();
        var (exitCode, _, errors) = await PortalProcess.RunAsync(
            Applications.LocalPool, "Production", $"--DataDirectory={data.Path}", "--urls=http://127.0.0.1:0");

        Assert.Equal(1, exitCode);
        Assert.Contains("only in Development", Assert.Single(errors), StringComparison.Ordinal);
    }
}
