namespace AccountPortal.Components.Layout;

/// <summary>The user, the pool and the sign-in methods behind every account page.</summary>
/// <param name="Person">The signed-in user.</param>
/// <param name="Pool">What the pool allows.</param>
public sealed record AccountFacts(UserProfile Person, PoolDescription Pool)
{
    /// <summary>Password, passkeys and recovery codes; read only by pages that ask for them.</summary>
    public AccessFactors Access { get; init; } = new(Password: true, Passkey: false, RecoveryCodesLeft: 0);

    /// <summary>The user's sign-in and recovery methods.</summary>
    public SignInMethods Ways => SignInMethods.Of(Person, Pool, Access);

    /// <summary>Whether the user can change the attribute.</summary>
    public bool CanChange(string attribute) => Pool.Find(attribute) is { Writable: true, Mutable: true };

    /// <summary>MFA methods that the user can turn on or off in this pool, and those that are on.</summary>
    public IReadOnlyList<MfaMethod> SecondSteps =>
    [
        .. Enum.GetValues<MfaMethod>()
            .Where(method => Person.Mfa.IsOn(method) || (Pool.Mfa != MfaMode.Off && Pool.MfaMethods.Contains(method)))
            .OrderByDescending(method => method == MfaMethod.AuthenticatorApp),
    ];
}
