namespace AccountPortal.Tests.E2E;

/// <summary>A user of the pool, and their secrets.</summary>
public sealed record Person(string Email, string Password)
{
    public string? Phone { get; init; }

    public Authenticator? App { get; init; }

    // Lower numbers belong to the demo users.
    private static int latestPhone = 999;

    /// <summary>An unused user name.</summary>
    public static Person Unknown() => new($"jo.{Guid.NewGuid():N}@example.com", NewPassword());

    /// <summary>A password that meets the pool's policy and is unique, so that a test can find a leak.</summary>
    public static string NewPassword() => $"Pw-{Guid.NewGuid():N}-Z9!";

    /// <summary>An unused phone number, which users may sign in by.</summary>
    public static string NewPhone() => $"+1202555{Interlocked.Increment(ref latestPhone):D4}";
}
