namespace AccountPortal.Services.Pools;

/// <summary>The user pool of the portal: section <c>Cognito</c>. A Cognito pool needs only its id and the app client's id.</summary>
public sealed class CognitoOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Cognito";

    /// <summary>The AWS region; the prefix of the pool id unless set.</summary>
    public string? Region { get; set; }

    /// <summary>The pool id, for example <c>eu-central-1_AbCdEfGhI</c>.</summary>
    public string UserPoolId { get; set; } = "";

    /// <summary>The id of the portal's app client.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The app client's secret, if it has one.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Overrides the pool's API endpoint in the region; plain http only on loopback.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>
    /// The authentication flow: <see cref="UserSrpAuth"/>, <see cref="UserPasswordAuth"/>, <see cref="UserAuth"/> or
    /// <see cref="CustomAuth"/>.
    /// </summary>
    public string AuthFlow { get; set; } = UserSrpAuth;

    /// <summary>Whether <see cref="CustomAuth"/> verifies the password first; otherwise its custom challenge comes first.</summary>
    public bool CustomAuthBeginsWithPassword { get; set; }

    /// <summary>The pool's description, where the process may not read it from the pool.</summary>
    public PoolOptions Pool { get; set; } = new();

    /// <summary>SRP: the pool never receives the password. Allowed for app clients by default.</summary>
    public const string UserSrpAuth = "USER_SRP_AUTH";

    /// <summary>Sends the password to the pool; for pools with a user migration trigger, and servers without SRP.</summary>
    public const string UserPasswordAuth = "USER_PASSWORD_AUTH";

    /// <summary>Choice-based sign-in: the user chooses among the first factors that the pool allows and the user has.</summary>
    public const string UserAuth = "USER_AUTH";

    /// <summary>Custom challenges by the pool's triggers.</summary>
    public const string CustomAuth = "CUSTOM_AUTH";

    /// <summary>The supported flows.</summary>
    internal static readonly string[] Flows = [UserSrpAuth, UserPasswordAuth, UserAuth, CustomAuth];

    /// <summary>
    /// Whether users choose their first factor: only then are passkeys and one-time codes accepted instead of the password.
    /// </summary>
    public bool LetsChoose => AuthFlow == UserAuth;

    /// <summary>The effective region: <see cref="Region"/>, else the pool id's prefix.</summary>
    public string RegionName => string.IsNullOrWhiteSpace(Region) ? UserPoolId.Split('_', 2)[0] : Region;
}
