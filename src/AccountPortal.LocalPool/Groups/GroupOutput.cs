namespace AccountPortal.LocalPool.Groups;

/// <summary>Groups on the wire.</summary>
internal static class GroupOutput
{
    public static JsonObject Describe(PoolDefinition pool, PoolGroup group)
    {
        var output = new JsonObject { ["GroupName"] = group.Name, ["UserPoolId"] = pool.Id };
        if (group.Description is not null)
        {
            output["Description"] = group.Description;
        }
        if (group.RoleArn is not null)
        {
            output["RoleArn"] = group.RoleArn;
        }
        if (group.Precedence is { } precedence)
        {
            output["Precedence"] = precedence;
        }
        output["LastModifiedDate"] = WireJson.Seconds(group.ModifiedAt);
        output["CreationDate"] = WireJson.Seconds(group.CreatedAt);
        return output;
    }
}
