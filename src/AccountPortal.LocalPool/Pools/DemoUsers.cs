namespace AccountPortal.LocalPool.Pools;

/// <summary>The demo pool's users, shown by console banner and inbox page only.</summary>
internal static class DemoUsers
{
    /// <summary>User name, password and note of each user.</summary>
    public static IReadOnlyList<(string Name, string Password, string Note)> Listed { get; } =
        [.. DemoPool.File.Pools[0].Users.Select(user => (user.Username, (user.Password ?? user.TemporaryPassword)!, user.Note ?? ""))];
}
