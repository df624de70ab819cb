namespace AccountPortal.LocalPool.Pages;

/// <param name="Name">The name the user is listed under.</param>
internal sealed record ListedUser(string Name, PoolUser User, long Devices);
