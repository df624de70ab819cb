using System.Globalization;

namespace AccountPortal.Bench.LocalPool;

/// <summary>The printed table: a line for each measurement.</summary>
internal static class Table
{
    public static void Row(params ReadOnlySpan<string> cells) =>
        Console.WriteLine($"{cells[0],-30} {cells[1],24} {cells[2],24} {cells[3],7} {cells[4],8}");

    public static Rate Median(List<Rate> rates) => rates.OrderBy(rate => rate.PerSecond).ElementAt(rates.Count / 2);

    public static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    public static string Megabytes(PoolServer server) => string.Create(CultureInfo.InvariantCulture, $"{server.Memory() / 1e6:F0} MB");

    public static string Text(Rate rate) =>
        string.Create(CultureInfo.InvariantCulture, $"{rate.PerSecond:F0} /s, {rate.ProcessorMilliseconds:F2} ms each");

    public static string Text(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
