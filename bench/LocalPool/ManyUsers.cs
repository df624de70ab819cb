using System.Diagnostics;
using Microsoft.Data.Sqlite;
using static AccountPortal.Bench.LocalPool.Table;

namespace AccountPortal.Bench.LocalPool;

/// <summary>The local pool with a hundred thousand users more beside itself without them.</summary>
internal static class ManyUsers
{
    private const int More = 100_000;
    private const double MostSecondsMore = 2;

    // The same rate, within the noise of a busy machine.
    private const double LeastRatio = 0.9;
    private const int Rounds = 5;

    // Each has the first user's document with its own name and sub, and so the first user's verifier.
    private const string Fill = """
        CREATE TEMP TABLE more AS
          WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < $more)
          SELECT printf('%08x-0000-4000-8000-%012x', n * 2654435761 % 4294967296, n) AS sub,
            'more' || n || '@example.com' AS name FROM numbers;
        INSERT INTO users
          SELECT $pool, more.sub, json_set(
            first.document, '$.Sub', more.sub, '$.Username', more.name, '$.Attributes.sub', more.sub, '$.Attributes.email', more.name)
          FROM more, (SELECT document FROM users WHERE pool = $pool LIMIT 1) AS first;
        INSERT INTO names SELECT $pool, name, sub, 'username' FROM more;
        """;

    private static readonly TimeSpan duration = TimeSpan.FromSeconds(2);

    /// <summary>True when every limit is kept.</summary>
    public static bool Run(string folder)
    {
        var published = Emulators.Publish(folder);
        var (few, many) = (Path.Combine(folder, "few"), Path.Combine(folder, "many"));
        using var fewAtFirst = Prepare(published, few);
        using var manyAtFirst = Prepare(published, many);
        AddUsers(many, manyAtFirst.PoolId);

        Row("", "16 users", $"{More} more", "ratio", "goal");
        var reached = CompareStarts(published, few, many);
        using var empty = Emulators.Start(published, few).GoOnFrom(fewAtFirst);
        using var full = Emulators.Start(published, many).GoOnFrom(manyAtFirst);
        return CompareRates(empty, full) && reached;
    }

    private static PoolServer Prepare(string published, string data)
    {
        var server = Emulators.Start(published, data);
        server.SetUp();
        server.Stop();
        return server;
    }

    private static void AddUsers(string data, string poolId)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "local-pool.db")};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = Fill;
        command.Parameters.AddWithValue("$pool", poolId);
        command.Parameters.AddWithValue("$more", More);
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    private static bool CompareStarts(string published, string few, string many)
    {
        var (withFew, withMany) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            withFew.Add(SecondsToStart(published, few));
            withMany.Add(SecondsToStart(published, many));
        }
        var (empty, full) = (Median(withFew), Median(withMany));
        Row("start, until it answers", $"{Text(empty)} s", $"{Text(full)} s", $"{Text(full - empty)} s", $"< {Text(MostSecondsMore)} s");
        return full - empty < MostSecondsMore;
    }

    private static double SecondsToStart(string published, string data)
    {
        var watch = Stopwatch.StartNew();
        using var server = Emulators.Start(published, data);
        using var connection = new Connection(server.Port);
        connection.Call("ListUserPools", new() { ["MaxResults"] = 1 });
        return watch.Elapsed.TotalSeconds;
    }

    private static bool CompareRates(PoolServer empty, PoolServer full)
    {
        var reached = true;
        foreach (var scenario in Scenarios.All)
        {
            var (fewRates, manyRates) = (new List<Rate>(), new List<Rate>());
            var (fewWork, manyWork) = (scenario.Prepare(empty), scenario.Prepare(full));
            Load.Run(empty, duration, fewWork);
            Load.Run(full, duration, manyWork);

            // In turn, so that load from elsewhere affects both.
            for (var round = 0; round < Rounds; round++)
            {
                fewRates.Add(Load.Run(empty, duration, fewWork));
                manyRates.Add(Load.Run(full, duration, manyWork));
            }
            var ratio = Median(manyRates).PerSecond / Median(fewRates).PerSecond;
            reached &= ratio >= LeastRatio;
            Row(scenario.Name, Text(Median(fewRates)), Text(Median(manyRates)), Text(ratio), $">= {Text(LeastRatio)}");
        }
        return reached;
    }
}
