using OtpNet;

namespace AccountPortal.Tests.E2E;

/// <summary>An authenticator app. The pool takes each code once and one step ahead, so each call gives the next code.</summary>
public sealed class Authenticator(string secret, TimeProvider clock)
{
    private static readonly TimeSpan step = TimeSpan.FromSeconds(30);
    private readonly Totp totp = new(Base32Encoding.ToBytes(secret.Replace(" ", "", StringComparison.Ordinal)));
    private DateTime last;

    public string Secret => secret;

    public string NextCode()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var start = now.AddTicks(-(now.Ticks % step.Ticks));
        last = start > last ? start : last + step;
        return totp.ComputeTotp(last);
    }

    /// <summary>Six digits that no neighbouring step has.</summary>
    public string WrongCode()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var right = Enumerable.Range(-3, 7).Select(steps => totp.ComputeTotp(now + (steps * step))).ToHashSet();
        return Enumerable.Range(0, 100).Select(number => $"{number:D6}").First(code => !right.Contains(code));
    }
}
