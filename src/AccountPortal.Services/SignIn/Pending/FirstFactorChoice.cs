namespace AccountPortal.Services.SignIn.Pending;

/// <summary>What a sign-in by choice (USER_AUTH) can begin with, and how far the choice has come.</summary>
/// <param name="Options">The best first; empty as long as the pool has not told.</param>
internal sealed record FirstFactorChoice(IReadOnlyList<FirstFactor> Options)
{
    private const string SelectChallenge = "SELECT_CHALLENGE";

    /// <summary>A choice of which nothing is known yet.</summary>
    public static FirstFactorChoice Open { get; } = new([]);

    /// <summary>The factor that is proven; null while the person chooses.</summary>
    public FirstFactor? Picked { get; init; }

    /// <summary>Whether a passkey or a session told who it is, so that nobody typed a name that could be shown.</summary>
    public bool NameIsHidden { get; init; }

    /// <summary>Whether a passkey was asked for, and none fits.</summary>
    public bool PasskeyIsMissing { get; init; }

    /// <summary>From when on a new code can be asked for.</summary>
    public DateTimeOffset ResendAt { get; init; }

    /// <summary>Whether an answer asks for nothing but a choice or a password.</summary>
    public static bool IsAskedBy(AuthResponse answer) => answer.ChallengeName is SelectChallenge or "PASSWORD" or "PASSWORD_SRP";

    /// <summary>The choice after an answer of the pool's; null where the sign-in knows no choice.</summary>
    public static FirstFactorChoice? After(FirstFactorChoice? known, AuthResponse answer) => answer.ChallengeName switch
    {
        SelectChallenge => Offer(known ?? Open, OptionsOf(answer.Available)),
        "PASSWORD" or "PASSWORD_SRP" => (known ?? Open) with { Options = OptionsOf([.. answer.Available, "PASSWORD"]), Picked = FirstFactor.Password },
        { } name when known is not null && FirstFactorNames.FromCognito(name) is { } factor => After(known, factor, OptionsOf([.. answer.Available, name])),
        _ => known,
    };

    // Passkeys are quickest and cannot be phished; codes have to be waited for.
    private static IReadOnlyList<FirstFactor> OptionsOf(IEnumerable<string> names) =>
        [.. FirstFactorNames.FromCognito(names).OrderByDescending(factor => factor == FirstFactor.Passkey)];

    private static FirstFactorChoice Offer(FirstFactorChoice known, IReadOnlyList<FirstFactor> options) => known with
    {
        Options = options,
        Picked = options is [FirstFactor.Password] ? FirstFactor.Password : null,
        PasskeyIsMissing = known.Picked == FirstFactor.Passkey,
    };

    // The only factor comes without having been picked. After a password the same challenge is a second step.
    private static FirstFactorChoice After(FirstFactorChoice known, FirstFactor factor, IReadOnlyList<FirstFactor> options) => known.Picked switch
    {
        null => known with { Options = options, Picked = factor },
        { } picked when picked == factor && known.Options.Count == 0 && options.Count > 1 => known with { Options = options },
        _ => known,
    };
}
