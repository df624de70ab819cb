using System.Diagnostics;
using AccountPortal.Srp;

namespace AccountPortal.Bench.Srp;

/// <summary>Everything that the client computes in one sign-in: A, x, S, and the few hashes around them.</summary>
internal static class OurSignIn
{
    private const int WarmUps = 10;
    private const int Rounds = 101;

    public static double MedianMilliseconds()
    {
        var salt = SrpKeys.CreateSalt();
        var server = SrpServer.Start(SrpKeys.ComputeVerifier("EXAMPLE12", "user", "Passw0rd!", salt));
        var saltHex = Convert.ToHexStringLower(salt);
        byte[] secretBlock = [1, 2, 3];

        var times = Enumerable.Range(0, WarmUps + Rounds).Select(_ => SignIn()).Skip(WarmUps).Order().ToList();
        return times[Rounds / 2];

        double SignIn()
        {
            var start = Stopwatch.GetTimestamp();
            using var client = new SrpClient();
            client.ComputeClaim(
                "EXAMPLE12", "user", "Passw0rd!", saltHex, server.PublicValue, secretBlock, "Tue Jan 6 03:04:05 UTC 2026");
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }
}
