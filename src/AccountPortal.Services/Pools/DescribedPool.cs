namespace AccountPortal.Services.Pools;

/// <summary>Describes the pool from its API responses.</summary>
internal static class DescribedPool
{
    private const int UsualAuthSessionMinutes = 3;

    public static PoolDescription Describe(UserPoolType pool, UserPoolClientType client, GetUserPoolMfaConfigResponse mfa) => new()
    {
        PasswordPolicy = PolicyOf(pool.Policies?.PasswordPolicy),
        Attributes = [.. (pool.SchemaAttributes ?? []).Select(attribute => AttributeOf(attribute, client))],
        UsernameIsEmail = pool.UsernameAttributes?.Contains("email") == true,
        UsernameIsPhone = pool.UsernameAttributes?.Contains("phone_number") == true,
        Aliases = pool.AliasAttributes ?? [],
        AutoVerified = pool.AutoVerifiedAttributes ?? [],
        VerifiedBeforeUpdate = pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [],
        SignUpOpen = pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly != true,
        Mfa = ModeOf(mfa.MfaConfiguration),
        MfaMethods = [.. MethodsOf(mfa)],
        FirstFactors = pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors is { Count: > 0 } factors
            ? FirstFactorNames.FromCognito(factors)
            : [FirstFactor.Password],
        PasskeyDomain = mfa.WebAuthnConfiguration?.RelyingPartyId,
        PasskeyIsBothSteps =
            mfa.WebAuthnConfiguration?.FactorConfiguration == WebAuthnFactorConfigurationType.MULTI_FACTOR_WITH_USER_VERIFICATION,
        Devices = pool.DeviceConfiguration switch
        {
            null => DeviceMemory.Off,
            { DeviceOnlyRememberedOnUserPrompt: true } => DeviceMemory.Ask,
            _ => DeviceMemory.Always,
        },
        RememberedDeviceSparesSecondStep = pool.DeviceConfiguration?.ChallengeRequiredOnNewDevice == true,
        Recovery = RecoveryOf(pool.AccountRecoverySetting),
        AuthSessionDuration = TimeSpan.FromMinutes(client.AuthSessionValidity ?? UsualAuthSessionMinutes),
    };

    private static PasswordPolicy PolicyOf(PasswordPolicyType? policy) => policy is null ? PasswordPolicy.Default : new(
        policy.MinimumLength ?? PasswordPolicy.Default.MinimumLength,
        policy.RequireUppercase ?? false,
        policy.RequireLowercase ?? false,
        policy.RequireNumbers ?? false,
        policy.RequireSymbols ?? false);

    private static PoolAttribute AttributeOf(SchemaAttributeType attribute, UserPoolClientType client) =>
        new(attribute.Name, TypeOf(attribute.AttributeDataType))
        {
            Required = attribute.Required ?? false,
            Mutable = attribute.Mutable ?? true,
            Readable = client.ReadAttributes is { Count: > 0 } readable
                ? readable.Contains(attribute.Name)
                : StandardAttributeNames.IsReadableByDefault(attribute.Name),
            Writable = client.WriteAttributes is { Count: > 0 } writable
                ? writable.Contains(attribute.Name)
                : StandardAttributeNames.IsWritableByDefault(attribute.Name),
            MinLength = Length(attribute.StringAttributeConstraints?.MinLength),
            MaxLength = Length(attribute.StringAttributeConstraints?.MaxLength),
            MinValue = Number(attribute.NumberAttributeConstraints?.MinValue),
            MaxValue = Number(attribute.NumberAttributeConstraints?.MaxValue),
        };

    private static PoolAttributeType TypeOf(AttributeDataType? type) =>
        Enum.TryParse<PoolAttributeType>(type?.Value, out var known) ? known : PoolAttributeType.String;

    private static MfaMode ModeOf(UserPoolMfaType? mode) =>
        mode == UserPoolMfaType.ON ? MfaMode.On : mode == UserPoolMfaType.OPTIONAL ? MfaMode.Optional : MfaMode.Off;

    private static IEnumerable<MfaMethod> MethodsOf(GetUserPoolMfaConfigResponse mfa)
    {
        if (mfa.SoftwareTokenMfaConfiguration?.Enabled == true)
        {
            yield return MfaMethod.AuthenticatorApp;
        }

        if (mfa.SmsMfaConfiguration is not null)
        {
            yield return MfaMethod.Sms;
        }

        if (mfa.EmailMfaConfiguration is not null)
        {
            yield return MfaMethod.Email;
        }
    }

    // Cognito's default: the verified phone number first, then the email address.
    private static string[] RecoveryOf(AccountRecoverySettingType? setting) => setting?.RecoveryMechanisms is { Count: > 0 } mechanisms
        ? [.. mechanisms.OrderBy(mechanism => mechanism.Priority).Select(mechanism => mechanism.Name.Value switch
        {
            "verified_email" => "email",
            "verified_phone_number" => "phone_number",
            _ => "",
        }).Where(name => name.Length > 0)]
        : ["phone_number", "email"];

    // Cognito returns constraints as strings.
    private static int? Length(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
}
