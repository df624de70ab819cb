using System.Text.Json.Nodes;
using AccountPortal.Tests.Unit.LocalPool;

namespace AccountPortal.Tests.Unit.Services.PersonalData;

public sealed class DataExportTests
{
    [Fact]
    public async Task It_holds_all_that_is_known_and_nothing_secret()
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignedUpAsync("ada@example.com", attributes: new() { ["email"] = "ada@example.com", ["given_name"] = "Ädä" });
        var browser = await host.SignedInAsync("ada@example.com");
        using var authenticator = new SoftwareAuthenticator { Origin = "http://localhost:5080", RelyingPartyId = "localhost" };
        await host.UseAsync<IPasskeyService, AccountError?>(browser, async (passkeys, token) =>
            await passkeys.CompleteAsync(
                authenticator.Register(JsonNode.Parse((await passkeys.BeginAsync(token)).Value!)!).ToJsonString(), token)
            ?? await passkeys.RenameAsync(authenticator.CredentialId, "Work laptop", token));
        await host.SignInAsync(new Browser(), "ada@example.com", "Wrong-Passw0rd!");

        var text = (await ExportAsync(host, browser)).Value!;

        var data = JsonNode.Parse(text)!;
        Assert.Equal(1, (int)data["version"]!);
        Assert.Equal(host.Clock.GetUtcNow(), (DateTimeOffset)data["exportedAt"]!);
        var account = data["account"]!;
        Assert.Equal("ada@example.com", (string)account["attributes"]!["email"]!["value"]!);
        Assert.True((bool)account["attributes"]!["email"]!["verified"]!);
        Assert.Equal(
            """{"value":"Ädä"}""",
            account["attributes"]!["given_name"]!
                .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Null(account["attributes"]!["email_verified"]);
        Assert.Empty(account["groups"]!.AsArray());
        Assert.Empty(account["secondSteps"]!["enabled"]!.AsArray());
        var passkey = Assert.Single(data["passkeys"]!.AsArray())!;
        Assert.Equal("Work laptop", (string)passkey["name"]!);
        Assert.Equal("Firefox", (string)passkey["madeWith"]!["browser"]!);
        Assert.Empty(data["rememberedDevices"]!.AsArray());
        Assert.Equal(
            ["signInFailed", "passkeyAdded", "signedIn"], data["activity"]!.AsArray().Select(entry => (string)entry!["kind"]!).Take(3));
        Assert.Contains("Ädä", text, StringComparison.Ordinal);

        foreach (var secret in new[] { "eyJ", browser.Tokens!.RefreshToken, AccountHostExtensions.Password, Browser.SessionId })
        {
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_is_written_down_that_the_data_was_downloaded()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        await ExportAsync(host, browser);
        var second = JsonNode.Parse((await ExportAsync(host, browser)).Value!)!;

        Assert.Equal("dataExported", (string)second["activity"]![0]!["kind"]!);
        Assert.Contains(host.LogLines.Lines, line => line.Event == "sensitive_read_export");
    }

    [Fact]
    public async Task It_needs_a_recent_proof()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");
        browser.Proven = false;

        Assert.Equal(AccountErrorKind.ReauthenticationRequired, (await ExportAsync(host, browser)).Error?.Kind);
    }

    private static Task<AccountResult<string>> ExportAsync(AccountHost host, Browser browser) =>
        host.UseAsync<IDataExport, AccountResult<string>>(browser, (export, token) => export.ExportAsync(token));
}
