namespace AccountPortal.LocalPool.Groups;

/// <summary>The settings of a group; null for members left out.</summary>
internal sealed record GroupSettings(string? Description, string? RoleArn, int? Precedence)
{
    public static GroupSettings Read(InputReader input) => new(
        input.Optional("Description", MemberRule.Description),
        input.Optional("RoleArn", MemberRule.Arn),
        input.Number("Precedence", 0, int.MaxValue));
}
