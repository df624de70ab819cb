using System.Text;
using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Storage;

[Trait("Speed", "Slow")]
public sealed class DurabilityTests
{
    [Fact]
    public async Task A_restart_loses_no_user_token_or_code()
    {
        using var folder = new TemporaryFolder();
        JsonObject result;
        string code;
        var before = await PoolHost.StartAsync(folder: folder.Path);
        await using (before)
        {
            await before.CreateUserAsync("kept@example.com");
            result = await before.SignInAsync("kept@example.com");
            await before.CallAsync("ForgotPassword", Name("kept@example.com"));
            code = await before.CodeSentToAsync("kept@example.com");
        }

        await using var after = await PoolHost.StartAsync(folder: folder.Path, clock: before.Clock);
        await after.CallAsync("GetUser", Bearer((string)result["AccessToken"]!));
        await after.CallAsync(
            "GetTokensFromRefreshToken", new() { ["RefreshToken"] = (string)result["RefreshToken"]!, ["ClientId"] = "account-portal" });
        Assert.Equal(code, await after.CodeSentToAsync("kept@example.com"));
        var reset = Confirm("kept@example.com", code);
        reset["Password"] = Password;
        await after.CallAsync("ConfirmForgotPassword", reset);
        Assert.Equal("SMS_MFA", (string)(await after.CallAsync("InitiateAuth", PasswordSignIn("sms@example.com")))["ChallengeName"]!);
    }

    [Fact]
    public async Task Of_many_who_sign_up_under_one_name_at_once_one_gets_it()
    {
        await using var pool = await PoolHost.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => pool.SendAsync("SignUp", SignUp("crowd@example.com"))));

        Assert.Single(answers, sent => sent.Status == 200);
        Assert.All(
            answers.Where(sent => sent.Status != 200), sent => Assert.Equal("UsernameExistsException", (string)sent.Body["__type"]!));
    }

    [Fact]
    public async Task No_password_code_or_token_lies_in_the_files_in_clear()
    {
        using var folder = new TemporaryFolder();
        List<string> secrets = [Password, "Temp-Passw0rd!", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"];
        await using (var pool = await PoolHost.StartAsync(folder: folder.Path))
        {
            await pool.CallAsync("SignUp", SignUp("clear@example.com"));
            secrets.Add($"code is {await pool.CodeSentToAsync("clear@example.com")}");
            var result = await pool.SignInAsync("demo@example.com");
            secrets.Add((string)result["RefreshToken"]!);
            secrets.Add((string)result["AccessToken"]!);
            secrets.Add((string)(await pool.CallAsync("AssociateSoftwareToken", Bearer((string)result["AccessToken"]!)))["SecretCode"]!);
            secrets.Add((string)(await pool.CallAsync("InitiateAuth", PasswordSignIn("sms@example.com")))["Session"]!);
        }

        var content = string.Concat(Directory.GetFiles(folder.Path).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.Contains("clear@example.com", content, StringComparison.Ordinal);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, content, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_key_file_is_its_owners_and_belongs_to_its_database()
    {
        using var folder = new TemporaryFolder();
        await using (await PoolHost.StartAsync(folder: folder.Path))
        {
            var keyFile = Path.Combine(folder.Path, "local-pool.key");
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(keyFile) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        }
        File.Delete(Path.Combine(folder.Path, "local-pool.key"));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => PoolHost.StartAsync(folder: folder.Path));
        Assert.Contains("another key", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_acknowledged_survives_the_kill_of_the_process()
    {
        using var folder = new TemporaryFolder();
        List<string> acknowledged = [];
        using (var process = LocalPoolProcess.Start(folder.Path))
        {
            using var http = new HttpClient { BaseAddress = await process.AddressAsync(TestContext.Current.CancellationToken) };
            await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => SignUpUntilKilledAsync(http, writer, acknowledged, process)));
        }

        await using var pool = await PoolHost.StartAsync(folder: folder.Path);
        Assert.NotEmpty(acknowledged);
        foreach (var name in acknowledged)
        {
            Assert.StartsWith("UsernameExistsException", await pool.FailAsync("SignUp", SignUp(name)), StringComparison.Ordinal);
        }
    }

    // Ten are acknowledged, then the process dies while the writers go on.
    private static async Task SignUpUntilKilledAsync(HttpClient http, int writer, List<string> acknowledged, LocalPoolProcess process)
    {
        for (var number = 0; ; number++)
        {
            var name = $"writer{writer}-{number}@example.com";
            try
            {
                using var request = new HttpRequestMessage(
                    HttpMethod.Post, "/local-pool")
                { Content = new StringContent(SignUp(name).ToJsonString()) };
                request.Headers.Add("X-Amz-Target", "AWSCognitoIdentityProviderService.SignUp");
                using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
                Assert.True(response.IsSuccessStatusCode);
            }
            catch (HttpRequestException)
            {
                return;
            }
            lock (acknowledged)
            {
                acknowledged.Add(name);
                if (acknowledged.Count == 10)
                {
                    process.Kill();
                }
            }
        }
    }
}
