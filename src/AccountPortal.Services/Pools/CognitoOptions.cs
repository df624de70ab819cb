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

    /// <summary>How people sign in: <see cref="UserSrpAuth"/>, <see cref="UserPasswordAuth"/>, <see cref="UserAuth"/> or <see cref="CustomAuth"/>.</summary>
    public string AuthFlow { get; set; } = UserSrpAuth;

    /// <summary>Whether <see cref="CustomAuth"/> proves the password first and then asks; otherwise it asks at once.</summary>
    public bool CustomAuthBeginsWithPassword { get; set; }

    /// <summary>What the pool is like, where the process has no rights to read it from the pool.</summary>
    public PoolOptions Pool { get; set; } = new();

    /// <summary>Secure remote password: the pool never sees the password. Allowed for app clients by default.</summary>
    public const string UserSrpAuth = "USER_SRP_AUTH";

    /// <summary>The password itself travels to the pool; for pools that migrate users by a trigger, and servers without SRP.</summary>
    public const string UserPasswordAuth = "USER_PASSWORD_AUTH";

    /// <summary>The person chooses among the first factors that the pool admits and they have.</summary>
    public const string UserAuth = "USER_AUTH";

    /// <summary>Questions of the pool's own, by its triggers.</summary>
    public const string CustomAuth = "CUSTOM_AUTH";

    /// <summary>Every flow that the portal knows.</summary>
    internal static readonly string[] Flows = [UserSrpAuth, UserPasswordAuth, UserAuth, CustomAuth];

    /// <summary>Whether people choose how they sign in: only then are passkeys and codes taken in the place of the password.</summary>
    public bool LetsChoose => AuthFlow == UserAuth;

    /// <summary>The region that is used: <see cref="Region"/>, else what stands before the pool id's underscore.</summary>
    public string RegionName => string.IsNullOrWhiteSpace(Region) ? UserPoolId.Split('_', 2)[0] : Region;
}
