namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>What CreateUserPoolClient and UpdateUserPoolClient share. In both, a member left out gets its default.</summary>
internal static class ClientSettings
{
    private static readonly string[] LegacyFlows = ["ADMIN_NO_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH"];

    private static readonly string[] Flows =
    [
        .. LegacyFlows, "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH",
        "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH",
    ];

    /// <summary>Reads the input; returns a function that applies it to a client of a pool.</summary>
    public static Func<PoolDefinition, ClientDefinition, ClientDefinition> Read(InputReader input)
    {
        var flows = input.Choices("ExplicitAuthFlows", Flows) ?? [];
        var prevent = input.OptionalEnum("PreventUserExistenceErrors", "LEGACY", "ENABLED");
        var revocation = input.Switch("EnableTokenRevocation") ?? true;
        var session = input.Number("AuthSessionValidity", 3, 15) ?? 3;
        var rotation = input.Structure("RefreshTokenRotation");
        var rotates = rotation?.RequiredEnum("Feature", "ENABLED", "DISABLED") == "ENABLED";
        var grace = rotation?.Number("RetryGracePeriodSeconds", 0, 60) ?? 0;
        var readable = input.Has("ReadAttributes") ? input.RequiredNames("ReadAttributes") : null;
        var writable = input.Has("WriteAttributes") ? input.RequiredNames("WriteAttributes") : null;
        var validity = ValiditySettings.Read(input);
        var echoed = ClientEcho.Read(input);
        input.ThrowIfInvalid();
        RequireFlows(flows, rotates);
        return (pool, client) =>
        {
            RequireAttributes(pool, readable, writable);
            return validity(client) with
            {
                AuthFlows = flows,
                PreventUserExistenceErrors = prevent == "ENABLED",
                EnableTokenRevocation = revocation,
                AuthSessionValidity = TimeSpan.FromMinutes(session),
                RotateRefreshTokens = rotates,
                RotationGracePeriod = TimeSpan.FromSeconds(grace),
                ReadAttributes = readable is { Count: > 0 } ? readable : null,
                WriteAttributes = writable is { Count: > 0 } ? writable : null,
                Echoed = echoed,
            };
        };
    }

    private static void RequireFlows(IReadOnlyList<string> flows, bool rotates)
    {
        if (flows.Any(LegacyFlows.Contains) && flows.Any(flow => !LegacyFlows.Contains(flow)))
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.FlowsMixed);
        }
        if (rotates && flows.Contains("ALLOW_REFRESH_TOKEN_AUTH"))
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.RotationExcludesRefreshFlow);
        }
    }

    // Required attributes must be writable, or no user could sign up with this client.
    private static void RequireAttributes(PoolDefinition pool, IReadOnlyList<string>? readable, IReadOnlyList<string>? writable)
    {
        if (readable is { Count: > 0 } && readable.Any(name => pool.FindAttribute(name) is null))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.ReadAttributesInvalid);
        }
        if (writable is not { Count: > 0 })
        {
            return;
        }
        var required = pool.FullSchema().Where(attribute => attribute.Required && attribute.Name != StandardAttributes.Sub);
        if (!required.All(attribute => writable.Contains(attribute.Name))
            || writable.Any(
                name => name is StandardAttributes.Sub or StandardAttributes.EmailVerified or StandardAttributes.PhoneNumberVerified)
            || writable.Any(name => pool.FindAttribute(name) is null))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.WriteAttributesInvalid);
        }
    }
}
