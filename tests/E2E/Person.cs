namespace AccountPortal.Tests.E2E;

/// <summary>Somebody with an account in the pool, and what only they know.</summary>
public sealed record Person(string Email, string Password)
{
    public string? Phone { get; init; }

    public Authenticator? App { get; init; }

    // The numbers below are those of the pool's own people.
    private static int latestPhone = 999;

    /// <summary>A name nobody has yet.</summary>
    public static Person Unknown() => new($"jo.{Guid.NewGuid():N}@example.com", NewPassword());

    /// <summary>A password that fits the pool's policy and stands nowhere else, so that a leak of it can be found.</summary>
    public static string NewPassword() => $"Pw-{Guid.NewGuid():N}-Z9!";

    /// <summary>A number nobody has yet: people may sign in by it.</summary>
    public static string NewPhone() => $"+1202555{Interlocked.Increment(ref latestPhone):D4}";
}
