namespace AccountPortal.Components.Layout;

/// <summary>The user, the pool and the sign-in methods behind every account page.</summary>
/// <param name="User">The signed-in user.</param>
/// <param name="Pool">What the pool allows.</param>
public sealed record AccountFacts(UserProfile User, PoolDescription Pool)
{
    /// <summary>Password, passkeys and recovery codes; read only by pages that ask for them.</summary>
    public AccessFactors Access { get; init; } = new(Password: true, Passkey: false, RecoveryCodesLeft: 0);

    /// <summary>The user's sign-in and recovery methods.</summary>
    public SignInMethods SignInMethods => SignInMethods.Of(User, Pool, Access);

    /// <summary>Whether the user can change the attribute.</summary>
    public bool CanChange(string attribute) => Pool.Find(attribute) is { Writable: true, Mutable: true };

    /// <summary>MFA methods that the user can turn on or off in this pool, and those that are on.</summary>
    public IReadOnlyList<MfaMethod> MfaMethods =>
    [
        .. Enum.GetValues<MfaMethod>()
            .Where(method => User.Mfa.IsOn(method) || (Pool.Mfa != MfaMode.Off && Pool.MfaMethods.Contains(method)))
            .OrderByDescending(method => method == MfaMethod.AuthenticatorApp),
    ];
}
