namespace AccountPortal.Services.Sessions;

/// <summary>How long people stay signed in, and where that is kept: section <c>Sessions</c>.</summary>
public sealed class SessionOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Sessions";

    /// <summary>The store kept in a file of <c>DataDirectory</c>.</summary>
    public const string Sqlite = "Sqlite";

    /// <summary>Where sessions are kept: <see cref="Sqlite"/>.</summary>
    public string Store { get; set; } = Sqlite;

    /// <summary>The address of a store that is not a file; empty for <see cref="Sqlite"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>A session ends after so many minutes without activity.</summary>
    public int IdleMinutes { get; set; } = 30;

    /// <summary>A session ends after so many hours, whatever happens in it.</summary>
    public int MaxHours { get; set; } = 8;

    /// <summary>What matters (password, factors, contact details, data, deletion) asks for a proof that is no older than so many minutes.</summary>
    public int ReauthenticateMinutes { get; set; } = 10;

    /// <summary>Every so many minutes the pool is asked whether the person behind an open page still has access.</summary>
    public int RecheckMinutes { get; set; } = 5;
}
