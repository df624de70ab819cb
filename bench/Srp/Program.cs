using System.Globalization;
using AccountPortal.Bench.Srp;

const double LimitMilliseconds = 30;

var ours = OurSignIn.MedianMilliseconds();
Print("AccountPortal.Srp", ours);

if (await PeerSignIn.MedianMillisecondsAsync() is not { } peer)
{
    Console.WriteLine("amazon-cognito-identity-js was not measured: Node.js, npm or the package is missing.");
    return ours <= LimitMilliseconds ? 0 : 1;
}

Print("amazon-cognito-identity-js", peer);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio                       {ours / peer,8:F3}"));
return ours <= LimitMilliseconds && ours <= peer ? 0 : 1;

static void Print(string name, double milliseconds) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-27} {milliseconds,8:F2} ms"));
