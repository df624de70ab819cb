namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>What CreateUserPool and UpdateUserPool share. In both, a member left out gets its default.</summary>
internal static class PoolSettings
{
    private static readonly string[] Verifiable = [StandardAttributes.PhoneNumber, StandardAttributes.Email];

    /// <summary>Reads the input; returns a function that applies it to a definition.</summary>
    public static Func<PoolDefinition, PoolDefinition> Read(InputReader input)
    {
        var protection = input.OptionalEnum("DeletionProtection", "ACTIVE", "INACTIVE");
        var verified = input.Choices("AutoVerifiedAttributes", Verifiable);
        var beforeUpdate = input.Structure("UserAttributeUpdateSettings")?.Choices("AttributesRequireVerificationBeforeUpdate", Verifiable);
        var mode = input.OptionalEnum("MfaConfiguration", "OFF", "ON", "OPTIONAL");
        var admin = input.Structure("AdminCreateUserConfig");
        var adminOnly = admin?.Switch("AllowAdminCreateUserOnly") ?? false;
        var policies = PolicySettings.Read(input, admin?.Number("UnusedAccountValidityDays", 0, 365));
        var devices = Devices(input.Structure("DeviceConfiguration"));
        var recovery = RecoverySettings.Read(input);
        var messages = TemplateSettings.Read(input);
        var invitation = TemplateSettings.Invitation(admin?.Structure("InviteMessageTemplate"));
        var plan = input.OptionalEnum("UserPoolTier", "LITE", "ESSENTIALS", "PLUS");
        var protectionMode = input.Structure("UserPoolAddOns")?.RequiredEnum("AdvancedSecurityMode", "OFF", "AUDIT", "ENFORCED");
        var echoed = PoolEcho.Read(input);
        return pool => policies(pool) with
        {
            DeletionProtection = protection == "ACTIVE",
            AutoVerifiedAttributes = verified ?? [],
            VerifyBeforeUpdate = beforeUpdate ?? [],
            Mfa = MfaConfigurationNames.Parse(mode),
            SmsMfa = mode is "ON" or "OPTIONAL" && echoed.ContainsKey("SmsConfiguration"),
            AllowAdminCreateUserOnly = adminOnly,
            DeviceConfiguration = devices,
            AccountRecovery = recovery,
            Messages = messages(pool.Messages),
            Invitation = invitation,
            Tier = Choice(plan, FeaturePlan.Essentials),
            ThreatProtection = Choice(protectionMode, ThreatProtection.Off),
            Echoed = echoed,
        };
    }

    // The reader has noted any other word, and it is refused before this is used.
    private static T Choice<T>(string? word, T otherwise)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var choice) ? choice : otherwise;

    private static DeviceConfiguration? Devices(InputReader? input) => input is null ? null : new()
    {
        ChallengeRequiredOnNewDevice = input.Flag("ChallengeRequiredOnNewDevice"),
        DeviceOnlyRememberedOnUserPrompt = input.Flag("DeviceOnlyRememberedOnUserPrompt"),
    };
}
