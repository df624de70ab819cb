using System.Globalization;
using AccountPortal.Bench.LocalPool;

const double LargestMemoryRatio = 0.8;
const int Rounds = 3;
var warmUp = TimeSpan.FromSeconds(3);
var duration = TimeSpan.FromSeconds(4);

var folder = Directory.CreateTempSubdirectory("account-portal-bench-").FullName;
try
{
    using var ours = Emulators.Ours(folder);
    using var peer = Emulators.CognitoLocal(folder);
    if (peer is null)
    {
        Console.WriteLine("cognito-local is not measured: Node.js, npm or the package is missing.");
    }
    return Compare(ours, peer) ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

bool Compare(PoolServer ours, PoolServer? peer)
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

        // In turn, so that a machine that is busy for a while is busy for both.
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
        Row(scenario.Name, Text(rate), Text(Median(peerRates)), Ratio(ratio), $">= {Ratio(scenario.Goal!.Value)}");
    }
    if (peer is null)
    {
        return true;
    }
    var memory = (double)ours.Memory() / peer.Memory();
    Row("memory after all that", Megabytes(ours), Megabytes(peer), Ratio(memory), $"<= {Ratio(LargestMemoryRatio)}");
    return reached && memory <= LargestMemoryRatio;
}

static Rate Median(List<Rate> rates) => rates.OrderBy(rate => rate.PerSecond).ElementAt(rates.Count / 2);

static string Megabytes(PoolServer server) => string.Create(CultureInfo.InvariantCulture, $"{server.Memory() / 1e6:F0} MB");

static string Text(Rate rate) => string.Create(CultureInfo.InvariantCulture, $"{rate.PerSecond:F0} /s, {rate.ProcessorMilliseconds:F2} ms each");

static string Ratio(double value) => value.ToString("F2", CultureInfo.InvariantCulture);

static void Row(params ReadOnlySpan<string> cells) =>
    Console.WriteLine($"{cells[0],-30} {cells[1],24} {cells[2],24} {cells[3],7} {cells[4],8}");
