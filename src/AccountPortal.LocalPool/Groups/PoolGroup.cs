namespace AccountPortal.LocalPool.Groups;

/// <summary>A group of users as the database keeps it.</summary>
internal sealed record PoolGroup(
    string Name, string? Description, string? RoleArn, int? Precedence, DateTimeOffset CreatedAt, DateTimeOffset ModifiedAt);
