namespace AccountPortal.LocalPool.Groups;

/// <summary>A group as stored.</summary>
internal sealed record PoolGroup(
    string Name, string? Description, string? RoleArn, int? Precedence, DateTimeOffset CreatedAt, DateTimeOffset ModifiedAt);
