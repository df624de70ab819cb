namespace AccountPortal.Services.Pools;

/// <summary>Which user pool the portal serves: section <c>Cognito</c>. A real pool needs no more than its id and the app client's.</summary>
public sealed class CognitoOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Cognito";

    /// <summary>AWS region; the pool id's prefix unless set.</summary>
    public string? Region { get; set; }

    /// <summary>For example <c>eu-central-1_AbCdEfGhI</c>.</summary>
    public string UserPoolId { get; set; } = "";

    /// <summary>The app client that people sign in with.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The app client's secret, where it has one.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Another address of the pool's API than AWS's own in the region; plain http only on loopback.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>How passwords are proven: <see cref="UserSrpAuth"/> or <see cref="UserPasswordAuth"/>.</summary>
    public string AuthFlow { get; set; } = UserSrpAuth;

    /// <summary>What the pool is like, where the process has no rights to read it from the pool.</summary>
    public PoolOptions Pool { get; set; } = new();

    /// <summary>Secure remote password: the pool never sees the password. Allowed for app clients by default.</summary>
    public const string UserSrpAuth = "USER_SRP_AUTH";

    /// <summary>The password itself travels to the pool; for pools that migrate users by a trigger, and servers without SRP.</summary>
    public const string UserPasswordAuth = "USER_PASSWORD_AUTH";

    /// <summary>The region that is used: <see cref="Region"/>, else what stands before the pool id's underscore.</summary>
    public string RegionName => string.IsNullOrWhiteSpace(Region) ? UserPoolId.Split('_', 2)[0] : Region;
}
