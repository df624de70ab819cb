namespace AccountPortal.LocalPool.Users;

/// <summary>Users on the wire.</summary>
internal static class UserOutput
{
    /// <summary>Attributes in schema order, <c>sub</c> first.</summary>
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

    /// <summary>UserType: a user as administrators see it.</summary>
    /// <param name="attributes">The member name of the attributes, which depends on the operation.</param>
    /// <param name="shown">Selects attributes; null shows all.</param>
    public static JsonObject Describe(
        PoolDefinition pool, PoolUser user, string attributes = "Attributes", Func<string, bool>? shown = null) => new()
        {
            ["Username"] = user.Username,
            [attributes] = Attributes(pool, user, shown ?? (_ => true)),
            ["UserCreateDate"] = WireJson.Seconds(user.CreatedAt),
            ["UserLastModifiedDate"] = WireJson.Seconds(user.ModifiedAt),
            ["Enabled"] = user.Enabled,
            ["UserStatus"] = user.Status,
        };

    /// <summary>Adds MFAOptions, PreferredMfaSetting and UserMFASettingList; empty ones are left out.</summary>
    public static void AddMfa(JsonObject output, PoolUser user)
    {
        if (user.Mfa.LegacySms)
        {
            output["MFAOptions"] = new JsonArray(
                new JsonObject { ["DeliveryMedium"] = "SMS", ["AttributeName"] = StandardAttributes.PhoneNumber });
        }
        AddMfaChoice(output, user);
    }

    /// <summary>Adds PreferredMfaSetting and UserMFASettingList.</summary>
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
