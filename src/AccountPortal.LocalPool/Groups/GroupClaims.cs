namespace AccountPortal.LocalPool.Groups;

/// <summary>The group claims of tokens, lowest precedence value first, groups without one last.</summary>
internal sealed class GroupClaims
{
    private readonly IReadOnlyList<PoolGroup> groups;

    private GroupClaims(IEnumerable<PoolGroup> groups) =>
        this.groups = [.. groups.OrderBy(group => group.Precedence ?? int.MaxValue).ThenBy(group => group.Name, StringComparer.Ordinal)];

    public static GroupClaims Of(PoolStore store, PoolUser user) =>
        new(store.ListGroups(user.PoolId, user.Sub, after: "", limit: int.MaxValue));

    /// <summary>Adds <c>cognito:groups</c>.</summary>
    public void AddNames(JsonObject claims)
    {
        if (groups.Count > 0)
        {
            claims["cognito:groups"] = WireJson.Names(groups.Select(group => group.Name));
        }
    }

    /// <summary>
    /// Adds <c>cognito:groups</c>, <c>cognito:roles</c> and <c>cognito:preferred_role</c>: the role of the group with the lowest
    /// precedence value, unless groups share that value with different roles.
    /// </summary>
    public void AddNamesAndRoles(JsonObject claims)
    {
        AddNames(claims);
        var roles = groups.Select(group => group.RoleArn).OfType<string>().Distinct().ToList();
        if (roles.Count > 0)
        {
            claims["cognito:roles"] = WireJson.Names(roles);
        }
        var first = groups.Where(group => group.Precedence is not null && group.Precedence == groups[0].Precedence)
            .Select(group => group.RoleArn)
            .Distinct()
            .ToList();
        if (first is [{ } preferred])
        {
            claims["cognito:preferred_role"] = preferred;
        }
    }
}
