using System.Collections.Concurrent;
using AccountPortal.Tests.E2E.Pages;
using AccountPortal.Tests.E2E.Processes;
using Microsoft.Data.Sqlite;

namespace AccountPortal.Tests.E2E.Production;

public sealed class RestartTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_restart_loses_no_session_and_no_user()
    {
        using var folder = new TemporaryFolder();
        await using var first = await StartAsync(folder);
        await browser.VisitAsync(first.Address, Screen.Desktop, async visitor =>
        {
            await visitor.SignInAsync(new Person("demo@example.com", "Demo-Passw0rd!"));
            await visitor.Page.GotoAsync("about:blank");
            await first.StopAsync();
            await using var second = await StartAsync(folder, first.Address);
            await visitor.OpenAccountAsync("account/profile", "Profile");
        });
    }

    [Fact]
    public async Task A_kill_in_the_middle_of_writes_corrupts_nothing()
    {
        using var folder = new TemporaryFolder();
        await using var first = await StartAsync(folder);
        await browser.VisitAsync(first.Address, Screen.Desktop, async visitor =>
        {
            await visitor.SignInAsync(new Person("demo@example.com", "Demo-Passw0rd!"));
            await visitor.Page.GotoAsync("about:blank");
            using var users = new PoolUsers(new(first.Address, "local-pool"), TimeProvider.System);
            var created = new ConcurrentBag<Person>();
            var enough = new TaskCompletionSource();
            var writers = Enumerable.Range(0, 4).Select(_ => WriteAsync(users, created, enough)).ToList();
            await enough.Task;
            await first.KillAsync();
            await Task.WhenAll(writers);
            Assert.All(Directory.EnumerateFiles(folder.Path, "*.db", SearchOption.AllDirectories), AssertIntact);

            await using var second = await StartAsync(folder, first.Address);
            await visitor.OpenAccountAsync("account", "Overview");
            foreach (var person in created)
            {
                Assert.NotEmpty(await users.SignInAsync(person));
            }
        });
    }

    private static Task<PortalProcess> StartAsync(TemporaryFolder folder, Uri? address = null) => PortalProcess.StartAsync(
        Applications.Portal, "Development", [$"--DataDirectory={folder.Path}", "--LocalPool:Banner=false", $"--urls={address?.ToString() ?? "http://127.0.0.1:0"}"]);

    // Whoever was told that they exist must exist afterwards.
    private static async Task WriteAsync(PoolUsers users, ConcurrentBag<Person> created, TaskCompletionSource enough)
    {
        while (true)
        {
            try
            {
                created.Add(await users.CreateAsync());
                if (created.Count >= 8)
                {
                    enough.TrySetResult();
                }
            }
            catch (Exception ended) when (ended is HttpRequestException or Amazon.Runtime.AmazonClientException)
            {
                return;
            }
        }
    }

    private static void AssertIntact(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", check.ExecuteScalar());
    }
}
