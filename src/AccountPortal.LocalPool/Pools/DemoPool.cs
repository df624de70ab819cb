namespace AccountPortal.LocalPool.Pools;

/// <summary>The pool that is there from the first start.</summary>
internal static class DemoPool
{
    public const string Id = "local_demo";

    public const string ClientId = "account-portal";

    private static readonly string[] CustomAttributes = ["custom:department", "custom:newsletter", "custom:loyalty"];

    public static PoolDefinition Definition { get; } = new()
    {
        Id = Id,
        Name = "Demo",
        UsernameAttributes = [StandardAttributes.Email, StandardAttributes.PhoneNumber],
        CaseSensitiveUsernames = false,
        Schema =
        [
            new() { Name = "custom:department", MaxLength = 64 },
            new() { Name = "custom:newsletter", Type = AttributeType.Boolean },
            new() { Name = "custom:loyalty", Type = AttributeType.Number, MinValue = 0, MaxValue = 100_000 },
        ],
        AutoVerifiedAttributes = [StandardAttributes.Email, StandardAttributes.PhoneNumber],
        VerifyBeforeUpdate = [StandardAttributes.Email],
        Mfa = MfaMode.Optional,
        SmsMfa = true,
        TotpMfa = true,
        AccountRecovery = ["verified_email", "verified_phone_number"],
        Clients =
        [
            new()
            {
                Id = ClientId,
                Name = "Account portal",
                AuthFlows = ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
                PreventUserExistenceErrors = true,
                ReadAttributes = [.. StandardAttributes.Readable, .. CustomAttributes],
                WriteAttributes = [.. StandardAttributes.Writable, "custom:department", "custom:newsletter"],
            },
        ],
    };
}
