using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace AccountPortal.Tests.Unit.Services.Devices;

public sealed class DeviceStoreTests : IDisposable
{
    private static readonly byte[] browser = Hash("browser");
    private static readonly byte[] otherBrowser = Hash("another browser");
    private static readonly byte[] ada = Hash("ada");
    private static readonly byte[] adasEmail = Hash("ada@example.com");
    private static readonly byte[] bob = Hash("bob");

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new();
    private readonly PortalDatabase database;
    private readonly IdentifierHasher names;
    private readonly DeviceStore store;

    public DeviceStoreTests()
    {
        var (data, protection) = (new DataFolder(folder.Path), new EphemeralDataProtectionProvider());
        database = new PortalDatabase(data);
        names = new IdentifierHasher(data, protection);
        store = new DeviceStore(database, protection, names, clock);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_device_is_found_by_every_name_of_its_person_and_in_its_browser_alone()
    {
        store.Save(browser, Device(ada), [ada, adasEmail]);

        Assert.Equal("secret", store.Find(browser, adasEmail)?.Password);
        Assert.Equal("secret", store.Find(browser, ada)?.Password);
        Assert.Null(store.Find(browser, bob));
        Assert.Null(store.Find(otherBrowser, adasEmail));
    }

    [Fact]
    public void Several_people_have_one_browser_each_with_a_device_of_their_own()
    {
        store.Save(browser, Device(ada, "ada-device"), [ada]);
        store.Save(browser, Device(bob, "bob-device"), [bob]);

        Assert.Equal("ada-device", store.Find(browser, ada)?.Key);
        Assert.Equal("bob-device", store.Find(browser, bob)?.Key);
    }

    [Fact]
    public void An_address_that_has_gone_to_somebody_else_leads_to_their_device()
    {
        store.Save(browser, Device(ada, "ada-device"), [ada, adasEmail]);
        store.Save(browser, Device(bob, "bob-device"), [bob, adasEmail]);

        Assert.Equal("bob-device", store.Find(browser, adasEmail)?.Key);
        Assert.Equal("ada-device", store.Find(browser, ada)?.Key);
    }

    [Fact]
    public void A_device_that_changes_keeps_its_names()
    {
        store.Save(browser, Device(ada), [ada, adasEmail]);
        store.Save(browser, Device(ada) with { Remembered = true }, []);

        Assert.True(store.Find(browser, adasEmail)?.Remembered);
    }

    [Fact]
    public void Everybodys_devices_move_to_the_new_key_of_a_browser_and_the_old_one_is_worth_nothing()
    {
        store.Save(browser, Device(ada), [ada, adasEmail]);
        store.Save(browser, Device(bob), [bob]);

        store.Move(browser, otherBrowser);

        Assert.Equal("secret", store.Find(otherBrowser, adasEmail)?.Password);
        Assert.Equal("secret", store.Find(otherBrowser, bob)?.Password);
        Assert.Null(store.Find(browser, ada));
    }

    [Fact]
    public void A_browser_is_forgotten_four_hundred_days_after_the_last_sign_in()
    {
        store.Save(browser, Device(ada), [ada]);
        clock.Advance(TimeSpan.FromDays(399));
        store.Save(browser, Device(ada), []);
        clock.Advance(TimeSpan.FromDays(399));
        Assert.NotNull(store.Find(browser, ada));

        clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(store.Find(browser, ada));
        store.Save(otherBrowser, Device(bob), [bob]);

        Assert.Equal(1, CountOf("browser_device"));
        Assert.Equal(1, CountOf("browser_device_name"));
    }

    [Fact]
    public void Forgetting_takes_the_person_into_account()
    {
        store.Save(browser, Device(ada, "one"), [ada]);
        store.Save(otherBrowser, Device(ada, "two"), [ada]);

        store.Forget(bob, "one");
        Assert.NotNull(store.Find(browser, ada));
        store.Forget(ada, "one");
        Assert.Null(store.Find(browser, ada));
        Assert.NotNull(store.Find(otherBrowser, ada));
    }

    [Fact]
    public async Task A_person_whose_account_is_deleted_is_forgotten_in_every_browser_and_nobody_else()
    {
        var carol = names.Hash("carol");
        store.Save(browser, Device(carol), [carol]);
        store.Save(otherBrowser, Device(carol), [carol]);
        store.Save(browser, Device(bob), [bob]);

        await store.ForgetAsync(new UserIdentifiers("carol", ["carol@example.com"]), CancellationToken.None);

        Assert.Null(store.Find(browser, carol));
        Assert.Null(store.Find(otherBrowser, carol));
        Assert.NotNull(store.Find(browser, bob));
    }

    [Fact]
    public void A_record_in_the_place_of_another_opens_nothing()
    {
        store.Save(browser, Device(ada), [ada]);
        store.Save(otherBrowser, Device(ada), [ada]);
        using var connection = database.Open();
        connection.Execute(
            "UPDATE browser_device SET record = (SELECT record FROM browser_device WHERE browser = $from) WHERE browser = $to",
            ("$from", browser), ("$to", otherBrowser));

        Assert.NotNull(store.Find(browser, ada));
        Assert.Null(store.Find(otherBrowser, ada));
    }

    [Fact]
    public void Under_another_key_ring_every_browser_is_unknown()
    {
        store.Save(browser, Device(ada), [ada]);

        Assert.Null(new DeviceStore(database, new EphemeralDataProtectionProvider(), names, clock).Find(browser, ada));
    }

    [Fact]
    public void Nothing_of_the_secret_can_be_read_in_the_file()
    {
        store.Save(browser, new BrowserDevice(ada, "eu_the-device", "-the-group", "the-password"), [ada]);
        SqliteConnection.ClearAllPools();

        var content = string.Concat(Directory.GetFiles(folder.Path).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));

        Assert.All(
            ["eu_the-device", "-the-group", "the-password"], secret => Assert.DoesNotContain(secret, content, StringComparison.Ordinal));
    }

    private static BrowserDevice Device(byte[] subject, string key = "device") => new(subject, key, "-group", "secret");

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private int CountOf(string table)
    {
        using var connection = database.Open();
        return connection.Query($"SELECT COUNT(*) FROM {table}", row => row.GetInt32(0)).Single();
    }
}
