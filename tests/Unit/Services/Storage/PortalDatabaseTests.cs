using Microsoft.Data.Sqlite;

namespace AccountPortal.Tests.Unit.Services.Storage;

public sealed class PortalDatabaseTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void What_was_written_is_there_after_reopening()
    {
        var database = Database();
        database.Ensure("CREATE TABLE IF NOT EXISTS note (text TEXT)");
        using (var connection = database.Open())
        {
            connection.Execute("INSERT INTO note VALUES ($text)", ("$text", "'; DROP TABLE note; --"));
        }

        SqliteConnection.ClearAllPools();
        using var reopened = Database().Open();
        Assert.Equal(["'; DROP TABLE note; --"], reopened.Query("SELECT text FROM note", row => row.GetString(0)));
    }

    [Fact]
    public void Only_the_owner_can_read_the_folder()
    {
        var keys = new DataFolder(Path.Combine(temporary.Path, "App_Data")).Folder("keys");
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(keys));
        }
    }

    private PortalDatabase Database() => new(new DataFolder(temporary.Path));
}
