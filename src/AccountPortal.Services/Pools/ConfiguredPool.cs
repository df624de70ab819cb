namespace AccountPortal.Services.Pools;

/// <summary>Describes the pool from the settings, with Cognito's defaults.</summary>
internal static class ConfiguredPool
{
    public static PoolDescription Describe(PoolOptions pool)
    {
        var custom = (pool.CustomAttributes ?? []).Select(name => new PoolAttribute(name, PoolAttributeType.String) { MaxLength = 2048 });
        return new()
        {
            PasswordPolicy = pool.PasswordPolicy.ToPolicy(),
            Attributes = [.. StandardAttributeNames.All.Concat(custom).Select(attribute => attribute with
            {
                Required = attribute.Required || pool.RequiredAttributes?.Contains(attribute.Name) == true,
                Writable = attribute.Writable && pool.ReadOnlyAttributes?.Contains(attribute.Name) != true,
            })],
            UsernameIsEmail = pool.UsernameAttributes?.Contains("email") == true,
            UsernameIsPhone = pool.UsernameAttributes?.Contains("phone_number") == true,
            Aliases = [.. pool.Aliases ?? []],
            AutoVerified = [.. pool.AutoVerified ?? ["email"]],
            VerifiedBeforeUpdate = [.. pool.VerifiedBeforeUpdate ?? []],
            SignUpOpen = pool.SignUpOpen,
            Mfa = pool.Mfa,
            MfaMethods = [.. pool.MfaMethods ?? [MfaMethod.AuthenticatorApp, MfaMethod.Sms]],
            FirstFactors = [.. pool.FirstFactors ?? [FirstFactor.Password]],
            PasskeyDomain = pool.PasskeyDomain,
            PasskeyIsBothSteps = pool.PasskeyIsBothSteps,
            Devices = pool.Devices,
            RememberedDeviceSparesSecondStep = pool.RememberedDeviceSparesSecondStep,
            Recovery = [.. pool.Recovery ?? ["phone_number", "email"]],
            AuthSessionDuration = TimeSpan.FromMinutes(pool.AuthSessionMinutes),
        };
    }
}
