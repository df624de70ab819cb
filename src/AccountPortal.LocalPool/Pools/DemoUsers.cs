namespace AccountPortal.LocalPool.Pools;

/// <summary>The users that the demo pool starts with. Console banner and inbox page show them, and nothing else does.</summary>
internal static class DemoUsers
{
    /// <summary>Who can sign in, how, and what is special about them.</summary>
    public static IReadOnlyList<(string Name, string Password, string Note)> Listed { get; } =
        [.. DemoPool.File.Pools[0].Users.Select(user => (user.Username, (user.Password ?? user.TemporaryPassword)!, user.Note ?? ""))];
}
