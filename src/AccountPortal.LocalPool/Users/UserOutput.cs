namespace AccountPortal.LocalPool.Users;

/// <summary>Users as the wire shows them.</summary>
internal static class UserOutput
{
    /// <summary>Attributes in the schema's order, the sub first.</summary>
    public static JsonArray Attributes(PoolDefinition pool, PoolUser user, Func<string, bool> mayRead)
    {
        var list = new JsonArray();
        foreach (var name in pool.AttributeNames())
        {
            if (user.Attributes.TryGetValue(name, out var value) && mayRead(name))
            {
                list.Add(new JsonObject { ["Name"] = name, ["Value"] = value });
            }
        }
        return list;
    }

    /// <summary>A user as administrators see it. Times are seconds since 1970.</summary>
    /// <param name="attributes">The name of the member with the attributes, which depends on the operation.</param>
    /// <param name="shown">Which attributes; all of them without it.</param>
    public static JsonObject Describe(PoolDefinition pool, PoolUser user, string attributes = "Attributes", Func<string, bool>? shown = null) => new()
    {
        ["Username"] = user.Username,
        [attributes] = Attributes(pool, user, shown ?? (_ => true)),
        ["UserCreateDate"] = WireJson.Seconds(user.CreatedAt),
        ["UserLastModifiedDate"] = WireJson.Seconds(user.ModifiedAt),
        ["Enabled"] = user.Enabled,
        ["UserStatus"] = user.Status,
    };

    /// <summary>The members about second factors; none of them is there when it would be empty.</summary>
    public static void AddMfa(JsonObject output, PoolUser user)
    {
        if (user.Mfa.LegacySms)
        {
            output["MFAOptions"] = new JsonArray(
                new JsonObject { ["DeliveryMedium"] = "SMS", ["AttributeName"] = StandardAttributes.PhoneNumber });
        }
        AddMfaChoice(output, user);
    }

    /// <summary>The factors that the user turned on, and the preferred one.</summary>
    public static void AddMfaChoice(JsonObject output, PoolUser user)
    {
        if (user.Mfa.Preferred is { } preferred)
        {
            output["PreferredMfaSetting"] = preferred;
        }
        var enabled = MfaFactors.Enabled(user).Select(factor => (JsonNode)factor).ToArray();
        if (enabled.Length > 0)
        {
            output["UserMFASettingList"] = new JsonArray(enabled);
        }
    }
}
