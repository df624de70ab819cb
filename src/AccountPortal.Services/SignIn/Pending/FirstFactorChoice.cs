namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The first factors of a choice-based sign-in (USER_AUTH), and the state of the choice.</summary>
/// <param name="Options">The preferred first; empty until the pool has reported them.</param>
internal sealed record FirstFactorChoice(IReadOnlyList<FirstFactor> Options)
{
    private const string SelectChallenge = "SELECT_CHALLENGE";

    /// <summary>A choice before the pool has reported the factors.</summary>
    public static FirstFactorChoice Open { get; } = new([]);

    /// <summary>The chosen factor; null while the user chooses.</summary>
    public FirstFactor? Picked { get; init; }

    /// <summary>Whether a passkey or a session supplied the user name, so that there is no typed identifier to show.</summary>
    public bool NameIsHidden { get; init; }

    /// <summary>Whether the browser has no passkey that fits the challenge.</summary>
    public bool PasskeyIsMissing { get; init; }

    /// <summary>The earliest time to request a new code.</summary>
    public DateTimeOffset ResendAt { get; init; }

    /// <summary>Whether a response asks only for a choice or a password.</summary>
    public static bool IsAskedBy(AuthResponse answer) => answer.ChallengeName is SelectChallenge or "PASSWORD" or "PASSWORD_SRP";

    /// <summary>The choice after a response of the pool; null where the sign-in has no choice.</summary>
    public static FirstFactorChoice? After(FirstFactorChoice? known, AuthResponse answer) => answer.ChallengeName switch
    {
        SelectChallenge => Offer(known ?? Open, OptionsOf(answer.Available)),
        "PASSWORD" or "PASSWORD_SRP" =>
            (known ?? Open) with { Options = OptionsOf([.. answer.Available, "PASSWORD"]), Picked = FirstFactor.Password },
        { } name when known is not null && FirstFactorNames.FromCognito(name) is { } factor =>
            After(known, factor, OptionsOf([.. answer.Available, name])),
        _ => known,
    };

    // Passkeys first, being quick and phishing-resistant; codes last, since they must be delivered.
    private static IReadOnlyList<FirstFactor> OptionsOf(IEnumerable<string> names) =>
        [.. FirstFactorNames.FromCognito(names).OrderByDescending(factor => factor == FirstFactor.Passkey)];

    private static FirstFactorChoice Offer(FirstFactorChoice known, IReadOnlyList<FirstFactor> options) => known with
    {
        Options = options,
        Picked = options is [FirstFactor.Password] ? FirstFactor.Password : null,
        PasskeyIsMissing = known.Picked == FirstFactor.Passkey,
    };

    // A single factor starts without a choice. After a password the same challenge is MFA.
    private static FirstFactorChoice After(FirstFactorChoice known, FirstFactor factor, IReadOnlyList<FirstFactor> options) =>
        known.Picked switch
        {
            null => known with { Options = options, Picked = factor },
            { } picked when picked == factor && known.Options.Count == 0 && options.Count > 1 => known with { Options = options },
            _ => known,
        };
}
