using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using AccountPortal.LocalPool.Storage;
using Microsoft.Data.Sqlite;

namespace AccountPortal.Tests.Unit.LocalPool.Storage;

/// <summary>Statements must not scan all users: checks SQLite's query plans.</summary>
public sealed partial class StatementTests
{
    // By how they begin. Each is about few rows, or is done seldom and to all of them.
    private static readonly string[] mayReadAll =
    [
        // As many rows as there are pools.
        "SELECT content FROM pools",
        "SELECT tables.name FROM sqlite_master",

        // A pool or an app client ends, with everything that was begun in it.
        "DELETE FROM refresh_tokens WHERE origin IN (SELECT origin FROM sign_ins WHERE client",
        "DELETE FROM sign_ins WHERE client",
        "DELETE FROM challenges WHERE client",
        "DELETE FROM refresh_tokens WHERE origin IN (SELECT origin FROM sign_ins WHERE pool",
        "DELETE FROM messages WHERE id IN (SELECT id FROM message_pools",
        "DELETE FROM group_members WHERE pool = $pool AND name",

        // The inbox, which keeps a few hundred messages.
        "SELECT content FROM messages",

        // ListUsers goes on from where it was, and looks at each user for the filter as far as the page is not full.
        "WITH searched AS",

        // Once at the start of a process, as many as are in its configuration.
        "SELECT name FROM seeded_users",
    ];

    [Fact]
    public async Task No_statement_reads_all_users_or_what_grows_with_them()
    {
        await using var pool = await PoolHost.StartAsync();
        using var connection = StoreFile.Open(pool.Folder);
        var statements = Statements().ToList();
        var slow = from statement in statements
                   where !mayReadAll.Any(begin => statement.StartsWith(begin, StringComparison.Ordinal))
                   from step in Plan(connection, statement)
                   where ReadsAll().IsMatch(step)
                   select $"{step}: {statement}";

        Assert.True(statements.Count > 70, $"{statements.Count} statements were found.");
        Assert.Empty(slow);
        Assert.All(mayReadAll, begin => Assert.Contains(statements, statement => statement.StartsWith(begin, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_start_reads_no_user_and_the_number_of_users_needs_none()
    {
        using var folder = new TemporaryFolder();
        await using (await PoolHost.StartAsync(folder: folder.Path))
        {
        }
        using (var connection = StoreFile.Open(folder.Path))
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO users SELECT pool, 'unreadable', 'no document' FROM users LIMIT 1";
            insert.ExecuteNonQuery();
        }

        await using var after = await PoolHost.StartAsync(folder: folder.Path);
        await after.SignInAsync("demo@example.com");
        var described = await after.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = "local_demo" });
        Assert.Equal(5, (int)described["UserPool"]!["EstimatedNumberOfUsers"]!);
    }

    // All texts of the assembly that are one; that which has a table's name put into it is no text of it.
    private static IEnumerable<string> Statements()
    {
        using var file = new PEReader(File.OpenRead(typeof(PoolStore).Assembly.Location));
        var texts = file.GetMetadataReader();
        for (var text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = texts.GetNextHandle(text))
        {
            if (texts.GetUserString(text) is var statement && Statement().IsMatch(statement) && !statement.EndsWith('"'))
            {
                yield return statement;
            }
        }
    }

    private static List<string> Plan(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The pool's own statements, not run.
        command.CommandText = "EXPLAIN QUERY PLAN " + statement;
#pragma warning restore CA2100
        foreach (var name in Parameter().Matches(statement).Select(match => match.Value).Distinct())
        {
            command.Parameters.AddWithValue(name, DBNull.Value);
        }
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }
        return steps;
    }

    // A search by the pool alone is one of all that is the pool's, but for what each pool has one of.
    [GeneratedRegex(@"^SCAN (?!CONSTANT ROW)|^SEARCH (?!pools|user_counts)\w+ .*\(pool=\?\)$")]
    private static partial Regex ReadsAll();

    [GeneratedRegex(@"^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\s", RegexOptions.ExplicitCapture)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\$[a-z]+")]
    private static partial Regex Parameter();
}
