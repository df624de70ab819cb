using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace AccountPortal.Tests.Unit.Services.Passkeys;

public sealed class PasskeyRecordsTests : IDisposable
{
    private static readonly PasskeyRecord work = new("ada", "Work laptop", new ClientDetails("Firefox", "Linux", "192.0.2.7"));

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new();
    private readonly SqlitePasskeyRecords records;

    public PasskeyRecordsTests()
    {
        var data = new DataFolder(folder.Path);
        var protection = new EphemeralDataProtectionProvider();
        records = new SqlitePasskeyRecords(new PortalDatabase(data), protection, new IdentifierHasher(data, protection), clock);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Whose_a_passkey_is_is_found_by_its_id_to_the_letter()
    {
        await records.SaveAsync("subject-a", "aBc", work, Token);

        Assert.Equal("ada", await records.FindUserAsync("aBc", Token));
        Assert.Null(await records.FindUserAsync("abc", Token));
    }

    [Fact]
    public async Task When_a_passkey_was_last_used_is_kept_when_it_gets_another_name()
    {
        await records.SaveAsync("subject-a", "aBc", work, Token);
        await records.MarkUsedAsync("aBc", Token);
        await records.MarkUsedAsync("unknown", Token);
        await records.SaveAsync("subject-a", "aBc", work with { Name = "Old laptop" }, Token);

        var read = Assert.Single(await records.ReadAsync("subject-a", ["aBc", "unknown"], Token));

        Assert.Equal(work with { Name = "Old laptop", LastUsedAt = clock.GetUtcNow() }, read.Value);
    }

    [Fact]
    public async Task Nobody_reads_renames_or_removes_the_passkey_of_another()
    {
        await records.SaveAsync("subject-a", "aBc", work, Token);
        await records.SaveAsync("subject-b", "aBc", work with { UserName = "bob" }, Token);
        await records.RemoveAsync("subject-b", "aBc", Token);

        Assert.Empty(await records.ReadAsync("subject-b", ["aBc"], Token));
        Assert.Equal("ada", await records.FindUserAsync("aBc", Token));
    }

    [Fact]
    public async Task A_passkey_is_forgotten_when_it_is_removed_and_with_its_person()
    {
        await records.SaveAsync("subject-a", "first", work, Token);
        await records.SaveAsync("subject-a", "second", work, Token);
        await records.SaveAsync("subject-b", "third", work with { UserName = "bob" }, Token);

        await records.RemoveAsync("subject-a", "first", Token);
        Assert.Null(await records.FindUserAsync("first", Token));

        await records.ForgetAsync(new UserIdentifiers("subject-a", []), Token);
        Assert.Null(await records.FindUserAsync("second", Token));
        Assert.Equal("bob", await records.FindUserAsync("third", Token));
    }

    [Fact]
    public async Task The_file_shows_neither_names_nor_ids()
    {
        await records.SaveAsync("subject-a", "credential-id", work, Token);
        SqliteConnection.ClearAllPools();

        var content = string.Concat(Directory.GetFiles(folder.Path).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));

        Assert.DoesNotContain("Work laptop", content, StringComparison.Ordinal);
        Assert.DoesNotContain("credential-id", content, StringComparison.Ordinal);
        Assert.DoesNotContain("subject-a", content, StringComparison.Ordinal);
    }
}
