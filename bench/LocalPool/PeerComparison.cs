using static AccountPortal.Bench.LocalPool.Table;

namespace AccountPortal.Bench.LocalPool;

/// <summary>The local pool beside <c>cognito-local</c>.</summary>
internal static class PeerComparison
{
    private const double LargestMemoryRatio = 0.8;
    private const int Rounds = 3;

    private static readonly TimeSpan warmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan duration = TimeSpan.FromSeconds(4);

    /// <summary>True when every limit is kept.</summary>
    public static bool Run(string folder)
    {
        using var ours = Emulators.Ours(folder);
        using var peer = Emulators.CognitoLocal(folder);
        if (peer is null)
        {
            Console.WriteLine("cognito-local is not measured: Node.js, npm or the package is missing.");
        }
        return Compare(ours, peer);
    }

    private static bool Compare(PoolServer ours, PoolServer? peer)
    {
        Row("", ours.Name, peer?.Name ?? "", "ratio", "goal");
        var reached = true;
        foreach (var scenario in Scenarios.All)
        {
            var ourRates = new List<Rate>();
            var peerRates = new List<Rate>();
            var ourWork = scenario.Prepare(ours);
            var peerWork = scenario.Goal is null || peer is null ? null : scenario.Prepare(peer);
            Load.Run(ours, warmUp, ourWork);

            // In turn, so that load from elsewhere affects both.
            for (var round = 0; round < Rounds; round++)
            {
                ourRates.Add(Load.Run(ours, duration, ourWork));
                if (peerWork is not null)
                {
                    peerRates.Add(Load.Run(peer!, duration, peerWork));
                }
            }
            var rate = Median(ourRates);
            if (peerRates.Count == 0)
            {
                Row(scenario.Name, Text(rate), "", "", "");
                continue;
            }
            var ratio = rate.PerSecond / Median(peerRates).PerSecond;
            reached &= ratio >= scenario.Goal;
            Row(scenario.Name, Text(rate), Text(Median(peerRates)), Text(ratio), $">= {Text(scenario.Goal!.Value)}");
        }
        if (peer is null)
        {
            return true;
        }
        var memory = (double)ours.Memory() / peer.Memory();
        Row("memory after all that", Megabytes(ours), Megabytes(peer), Text(memory), $"<= {Text(LargestMemoryRatio)}");
        return reached && memory <= LargestMemoryRatio;
    }
}
