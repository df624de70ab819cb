namespace AccountPortal.Components.Layout;

/// <summary>What every page of the account decides by.</summary>
/// <param name="Person">The signed-in person.</param>
/// <param name="Pool">What the pool allows.</param>
public sealed record AccountFacts(UserProfile Person, PoolDescription Pool)
{
    /// <summary>What else the person signs in with; read by the pages that ask for it.</summary>
    public AccessFactors Access { get; init; } = new(Password: true, Passkey: false, RecoveryCodesLeft: 0);

    /// <summary>The ways in that the person has.</summary>
    public SignInMethods Ways => SignInMethods.Of(Person, Pool, Access);

    /// <summary>Whether the person can change the attribute here.</summary>
    public bool CanChange(string attribute) => Pool.Find(attribute) is { Writable: true, Mutable: true };

    /// <summary>The second steps that the portal can turn on and off in this pool, and those that are on.</summary>
    public IReadOnlyList<MfaMethod> SecondSteps =>
    [
        .. Enum.GetValues<MfaMethod>()
            .Where(method => Person.Mfa.IsOn(method) || (Pool.Mfa != MfaMode.Off && Pool.MfaMethods.Contains(method)))
            .OrderByDescending(method => method == MfaMethod.AuthenticatorApp),
    ];
}
