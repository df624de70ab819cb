namespace AccountPortal.LocalPool.Groups;

/// <summary>What can be set of a group; null is what was not said.</summary>
internal sealed record GroupSettings(string? Description, string? RoleArn, int? Precedence)
{
    public static GroupSettings Read(InputReader input) => new(
        input.Optional("Description", MemberRule.Description),
        input.Optional("RoleArn", MemberRule.Arn),
        input.Number("Precedence", 0, int.MaxValue));
}
