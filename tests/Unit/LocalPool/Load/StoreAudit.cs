using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace AccountPortal.Tests.Unit.LocalPool.Load;

/// <summary>Reads the database file directly and checks its invariants.</summary>
internal sealed class StoreAudit : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, JsonObject> users;

    public StoreAudit(string folder)
    {
        connection = StoreFile.Open(folder);
        users = Rows("SELECT document FROM users WHERE pool = 'local_crowd'")
            .Select(row => JsonNode.Parse(row[0])!.AsObject())
            .ToDictionary(user => (string)user["Sub"]!);
    }

    public IEnumerable<string> Usernames => users.Values.Select(user => (string)user["Username"]!);

    public string? AttributeOf(string username, string attribute) =>
        (string?)users.Values.Single(user => (string)user["Username"]! == username)["Attributes"]![attribute];

    /// <summary>The file is intact, without duplicate users, aliases or codes.</summary>
    public void AssertIsSound()
    {
        Assert.Equal(["ok"], Rows("PRAGMA integrity_check").Select(row => row[0]));
        Assert.Equal(users.Count, Usernames.Distinct().Count());
        Assert.Equal($"{users.Count}", Rows("SELECT users FROM user_counts WHERE pool = 'local_crowd'").Single()[0]);

        var names = Rows("SELECT name, sub, kind FROM names WHERE pool = 'local_crowd'");
        Assert.Equal(names.Count, names.Select(row => row[0]).Distinct().Count());
        Assert.All(names, row => Assert.Contains(row[1], users.Keys));
        Assert.All(users.Keys, sub => Assert.Single(names, row => row[1] == sub && row[2] == "username"));
        AssertAliases(names);

        var codes = Rows("SELECT sub, purpose FROM codes WHERE pool = 'local_crowd'");
        Assert.Equal(codes.Count, codes.DistinctBy(row => (row[0], row[1])).Count());
        Assert.All(codes, row => Assert.Contains(row[0], users.Keys));
    }

    public void Dispose() => connection.Dispose();

    // A verified address is the alias of its user only.
    private void AssertAliases(List<string[]> names)
    {
        var holders = users.Values
            .Where(user => user["Attributes"]!["email"] is not null && (string?)user["Attributes"]!["email_verified"] == "true")
            .Select(user => ((string)user["Attributes"]!["email"]!, (string)user["Sub"]!))
            .ToList();
        Assert.Equal(holders.Count, holders.Select(holder => holder.Item1).Distinct().Count());
        Assert.Equal(holders.Order(), names.Where(row => row[2] == "email").Select(row => (row[0], row[1])).Order());
    }

    private List<string[]> Rows(string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Texts of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }
        return rows;
    }
}
