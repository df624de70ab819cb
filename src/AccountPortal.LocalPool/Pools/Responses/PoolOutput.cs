namespace AccountPortal.LocalPool.Pools.Responses;

/// <summary>A pool as DescribeUserPool shows it.</summary>
internal static class PoolOutput
{
    public static JsonObject Describe(PoolDefinition pool)
    {
        var output = new JsonObject
        {
            ["Id"] = pool.Id,
            ["Name"] = pool.Name,
            ["Policies"] = Policies(pool),
            ["DeletionProtection"] = pool.DeletionProtection ? "ACTIVE" : "INACTIVE",
            ["CreationDate"] = WireJson.Seconds(pool.CreatedAt),
            ["LastModifiedDate"] = WireJson.Seconds(pool.ModifiedAt),
            ["LambdaConfig"] = new JsonObject(),
            ["SchemaAttributes"] = new JsonArray([.. pool.FullSchema().Select(Schema)]),
            ["VerificationMessageTemplate"] = new JsonObject(),
            ["UserAttributeUpdateSettings"] =
                new JsonObject { ["AttributesRequireVerificationBeforeUpdate"] = WireJson.Names(pool.VerifyBeforeUpdate) },
            ["MfaConfiguration"] = MfaConfigurationNames.Of(pool.Mfa),
            ["EstimatedNumberOfUsers"] = 0,
            ["EmailConfiguration"] = new JsonObject(),
            ["AdminCreateUserConfig"] = new JsonObject
            {
                ["AllowAdminCreateUserOnly"] = pool.AllowAdminCreateUserOnly,
                ["UnusedAccountValidityDays"] = pool.PasswordPolicy.TemporaryPasswordValidity.Days,
            },
            ["UsernameConfiguration"] = new JsonObject { ["CaseSensitive"] = pool.CaseSensitiveUsernames },
            ["Arn"] = $"arn:aws:cognito-idp:{pool.Region}:000000000000:userpool/{pool.Id}",
            ["UserPoolTier"] = pool.Tier.ToString().ToUpperInvariant(),
        };
        foreach (var (member, value) in pool.Echoed)
        {
            output[member] = JsonSerializer.SerializeToNode(value);
        }
        output["EmailConfiguration"]!.AsObject().TryAdd("EmailSendingAccount", "COGNITO_DEFAULT");
        if (pool.SmsMfa)
        {
            output["SmsConfiguration"] = MfaOutput.SmsConfiguration(pool);
        }
        TemplateOutput.Add(output, pool);
        if (pool.ThreatProtection != ThreatProtection.Off)
        {
            output["UserPoolAddOns"] = new JsonObject { ["AdvancedSecurityMode"] = pool.ThreatProtection.ToString().ToUpperInvariant() };
        }
        AddNames(output, "AutoVerifiedAttributes", pool.AutoVerifiedAttributes);
        AddNames(output, "UsernameAttributes", pool.UsernameAttributes);
        AddNames(output, "AliasAttributes", pool.AliasAttributes);
        if (pool.DeviceConfiguration is { } devices)
        {
            output["DeviceConfiguration"] = new JsonObject
            {
                ["ChallengeRequiredOnNewDevice"] = devices.ChallengeRequiredOnNewDevice,
                ["DeviceOnlyRememberedOnUserPrompt"] = devices.DeviceOnlyRememberedOnUserPrompt,
            };
        }
        if (pool.AccountRecovery.Count > 0)
        {
            output["AccountRecoverySetting"] = new JsonObject
            {
                ["RecoveryMechanisms"] = new JsonArray([.. pool.AccountRecovery.Select((name, index) =>
                    new JsonObject { ["Priority"] = index + 1, ["Name"] = name })]),
            };
        }
        return output;
    }

    /// <summary>A pool as ListUserPools shows it.</summary>
    public static JsonObject Outline(PoolDefinition pool) => new()
    {
        ["Id"] = pool.Id,
        ["Name"] = pool.Name,
        ["LambdaConfig"] = pool.Echoed.TryGetValue("LambdaConfig", out var triggers)
            ? JsonSerializer.SerializeToNode(triggers)
            : new JsonObject(),
        ["LastModifiedDate"] = WireJson.Seconds(pool.ModifiedAt),
        ["CreationDate"] = WireJson.Seconds(pool.CreatedAt),
    };

    public static JsonObject WebAuthnConfiguration(WebAuthnDefinition settings) => new()
    {
        ["RelyingPartyId"] = settings.RelyingPartyId,
        ["UserVerification"] = settings.VerificationName,
        ["FactorConfiguration"] = settings.CountsAsMfa ? "MULTI_FACTOR_WITH_USER_VERIFICATION" : "SINGLE_FACTOR",
    };

    private static void AddNames(JsonObject output, string member, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            output[member] = WireJson.Names(names);
        }
    }

    private static JsonObject Policies(PoolDefinition pool) => new()
    {
        ["PasswordPolicy"] = new JsonObject
        {
            ["MinimumLength"] = pool.PasswordPolicy.MinimumLength,
            ["RequireUppercase"] = pool.PasswordPolicy.RequireUppercase,
            ["RequireLowercase"] = pool.PasswordPolicy.RequireLowercase,
            ["RequireNumbers"] = pool.PasswordPolicy.RequireNumbers,
            ["RequireSymbols"] = pool.PasswordPolicy.RequireSymbols,
            ["TemporaryPasswordValidityDays"] = pool.PasswordPolicy.TemporaryPasswordValidity.Days,
            ["PasswordHistorySize"] = pool.PasswordPolicy.PasswordHistorySize,
        },
        ["SignInPolicy"] = new JsonObject { ["AllowedFirstAuthFactors"] = WireJson.Names(pool.FirstAuthFactors) },
    };

    private static JsonObject Schema(SchemaAttribute attribute)
    {
        var output = new JsonObject
        {
            ["Name"] = attribute.Name,
            ["AttributeDataType"] = attribute.Type.ToString(),
            ["DeveloperOnlyAttribute"] = attribute.IsDeveloperOnly,
            ["Mutable"] = attribute.Mutable,
            ["Required"] = attribute.Required,
        };
        if (attribute.Type == AttributeType.String)
        {
            output["StringAttributeConstraints"] = new JsonObject
            {
                ["MinLength"] = Text(attribute.MinLength),
                ["MaxLength"] = Text(attribute.MaxLength),
            };
        }
        if (attribute.Type == AttributeType.Number)
        {
            output["NumberAttributeConstraints"] = Limits(attribute);
        }
        return output;
    }

    private static JsonObject Limits(SchemaAttribute attribute)
    {
        var limits = new JsonObject();
        if (attribute.MinValue is { } smallest)
        {
            limits["MinValue"] = Text(smallest);
        }
        if (attribute.MaxValue is { } largest)
        {
            limits["MaxValue"] = Text(largest);
        }
        return limits;
    }

    // Constraints are strings on the wire.
    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
