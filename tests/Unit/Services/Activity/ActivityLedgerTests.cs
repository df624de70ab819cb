using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;

namespace AccountPortal.Tests.Unit.Services.Activity;

public sealed class ActivityLedgerTests : IDisposable
{
    private static readonly byte[] ada = [1, 2, 3];
    private static readonly byte[] bob = [4, 5, 6];
    private static readonly DateTimeOffset noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private readonly PortalDatabase database;
    private readonly IdentifierHasher names;
    private readonly ActivityLedger ledger;

    public ActivityLedgerTests()
    {
        database = new PortalDatabase(new DataFolder(folder.Path));
        var protection = new EphemeralDataProtectionProvider();
        names = new IdentifierHasher(new DataFolder(folder.Path), protection);
        ledger = new ActivityLedger(database, protection, names);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_newest_line_comes_first_and_those_of_others_never()
    {
        ledger.Append(ada, Entry(ActivityKind.SignedIn, noon));
        ledger.Append(bob, Entry(ActivityKind.SignInFailed, noon));
        ledger.Append(ada, Entry(ActivityKind.PasswordChanged, noon.AddMinutes(1)));

        Assert.Equal(
            [ActivityKind.PasswordChanged, ActivityKind.SignedIn], ledger.Read([ada], before: null, 10).Select(entry => entry.Kind));
    }

    [Fact]
    public void Lines_under_all_names_of_a_person_are_one_list_that_is_read_page_by_page()
    {
        for (var minute = 0; minute < 5; minute++)
        {
            ledger.Append(minute % 2 == 0 ? ada : bob, Entry(ActivityKind.SignedIn, noon.AddMinutes(minute)));
        }

        var first = ledger.Read([ada, bob, ada], before: null, 3);
        var second = ledger.Read([ada, bob], first[^1].Id, 3);

        Assert.Equal([4, 3, 2, 1, 0], first.Concat(second).Select(entry => (int)(entry.At - noon).TotalMinutes));
    }

    [Fact]
    public void A_line_cannot_be_changed()
    {
        ledger.Append(ada, Entry(ActivityKind.SignedIn, noon));
        using var connection = database.Open();

        var refusal = Assert.Throws<SqliteException>(() => connection.Execute("UPDATE activity SET at = 0"));

        Assert.Contains("only added to", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_what_happened_nor_where_from_can_be_read_in_the_file()
    {
        ledger.Append(ada, Entry(ActivityKind.RecoveryCodeUsed, noon));
        SqliteConnection.ClearAllPools();

        var content = string.Concat(Directory.GetFiles(folder.Path).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));

        Assert.DoesNotContain("192.0.2.7", content, StringComparison.Ordinal);
        Assert.DoesNotContain("Firefox", content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_goes_when_its_time_is_over()
    {
        ledger.Append(ada, Entry(ActivityKind.SignedIn, noon));
        ledger.Append(bob, Entry(ActivityKind.SignedIn, noon + ActivityLedger.Retention));

        Assert.Empty(ledger.Read([ada], before: null, 10));
    }

    [Fact]
    public async Task A_line_goes_with_its_person_under_every_name()
    {
        ledger.Append(names.Hash("subject"), Entry(ActivityKind.SignedIn, noon));
        ledger.Append(names.Hash("ada@example.com"), Entry(ActivityKind.SignInFailed, noon));
        ledger.Append(bob, Entry(ActivityKind.SignedIn, noon));

        await ledger.ForgetAsync(new UserIdentifiers("subject", ["ada@example.com"]), TestContext.Current.CancellationToken);

        Assert.Empty(ledger.Read([names.Hash("subject"), names.Hash("ada@example.com")], before: null, 10));
        Assert.Single(ledger.Read([bob], before: null, 10));
    }

    [Fact]
    public void Whoever_fails_at_an_account_again_and_again_does_not_fill_the_disk()
    {
        for (var failure = 0; failure < 1005; failure++)
        {
            ledger.Append(ada, Entry(ActivityKind.SignInFailed, noon));
        }

        Assert.Equal(1000, ledger.Read([ada], before: null, 2000).Count);
    }

    private static ActivityEntry Entry(ActivityKind kind, DateTimeOffset at) =>
        new(kind, at, new ClientDetails("Firefox", "Linux", "192.0.2.7"));
}
