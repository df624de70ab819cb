namespace AccountPortal.LocalPool.Groups;

/// <summary>UserPoolId and GroupName.</summary>
internal sealed record GroupTarget(string PoolId, string Name)
{
    public static GroupTarget Read(InputReader input) =>
        new(input.Required("UserPoolId", MemberRule.PoolId), input.Required("GroupName", MemberRule.GroupName));
}
