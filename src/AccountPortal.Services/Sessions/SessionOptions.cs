namespace AccountPortal.Services.Sessions;

/// <summary>Lifetime and storage of sessions: section <c>Sessions</c>.</summary>
public sealed class SessionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Sessions";

    /// <summary>The store in a SQLite file of <c>DataDirectory</c>.</summary>
    public const string Sqlite = "Sqlite";

    /// <summary>The store: <see cref="Sqlite"/>.</summary>
    public string Store { get; set; } = Sqlite;

    /// <summary>The connection string of a store that is not a file; empty for <see cref="Sqlite"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The idle timeout in minutes.</summary>
    public int IdleMinutes { get; set; } = 30;

    /// <summary>The maximum lifetime in hours, regardless of activity.</summary>
    public int MaxHours { get; set; } = 8;

    /// <summary>
    /// The maximum age in minutes of the authentication that sensitive operations require (password, MFA, contact details,
    /// data, deletion).
    /// </summary>
    public int ReauthenticateMinutes { get; set; } = 10;

    /// <summary>The interval in minutes at which the pool is asked whether the user of an open page still has access.</summary>
    public int RecheckMinutes { get; set; } = 5;
}
