namespace AccountPortal.Services.SignIn;

/// <summary>
/// Answers in the place of a pool that would tell a stranger that a name is nobody's, or that somebody is not let in. The same
/// name always gets the same answer, of the kind that most people of the pool get, and no answer to it is ever right.
/// </summary>
internal sealed class DecoyResponses(IdentifierHasher names)
{
    /// <param name="identifier">The name.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="preferred">What the person wants to begin with, or null.</param>
    public AuthResponse Choice(string identifier, PoolDescription pool, FirstFactor? preferred)
    {
        var options = OptionsOf(identifier, pool);
        var only = options is [var single] ? single : (FirstFactor?)null;
        return (preferred is { } wanted && options.Contains(wanted) ? wanted : only) switch
        {
            FirstFactor.EmailCode => Decoy("EMAIL_OTP", ("CODE_DELIVERY_DELIVERY_MEDIUM", "EMAIL"), ("CODE_DELIVERY_DESTINATION", EmailOf(identifier))),
            FirstFactor.Passkey => Decoy(PasskeyRequest.Challenge, (PasskeyRequest.Parameter, PasskeyRequest.Invent(names.Hash("decoy passkey " + identifier), pool))),
            FirstFactor.SmsCode => Decoy("SMS_OTP", ("CODE_DELIVERY_DELIVERY_MEDIUM", "SMS"), ("CODE_DELIVERY_DESTINATION", PhoneOf(identifier))),
            _ => Decoy("SELECT_CHALLENGE") with { Available = [.. options.Select(FirstFactorNames.ToCognito)] },
        };
    }

    /// <summary>A question of the pool's own, of which nothing is told: nobody can know what the pool would have asked.</summary>
    public static AuthResponse Question() => Decoy(CustomChallenge.Name);

    private static AuthResponse Decoy(string challenge, params (string Name, string Value)[] parameters) =>
        new(null, challenge, null, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value)) { IsDecoy = true };

    // Whoever signs in by a phone number has one; everybody else has an email address.
    private List<FirstFactor> OptionsOf(string identifier, PoolDescription pool)
    {
        var phone = IsPhone(identifier);
        var usual = pool.FirstFactors.Where(factor => factor switch
        {
            FirstFactor.EmailCode => !phone,
            FirstFactor.SmsCode => phone,
            FirstFactor.Passkey => pool.PasskeyDomain is not null && HasPasskey(identifier),
            _ => true,
        }).ToList();
        return usual.Count > 0 ? usual : [.. pool.FirstFactors.Where(factor => factor != FirstFactor.Passkey).Take(1)];
    }

    // Every other name seems to have one, so that neither having a passkey nor having none says who exists.
    private bool HasPasskey(string identifier) => (names.Hash("decoy passkey " + identifier)[0] & 1) == 0;

    private static bool IsPhone(string identifier) => identifier.StartsWith('+') && Masking.Mask(identifier) is not null;

    private string EmailOf(string identifier) => identifier.Contains('@', StringComparison.Ordinal) && Masking.Mask(identifier) is { } masked
        ? masked.ToLowerInvariant()
        : $"{Letter(identifier, 0)}***@{Letter(identifier, 1)}***";

    private string PhoneOf(string identifier) => IsPhone(identifier) ? Masking.Mask(identifier)! : $"+*******{Number(identifier):D4}";

    private char Letter(string identifier, int at) => (char)('a' + (names.Hash("decoy " + identifier)[at] % 26));

    private int Number(string identifier) => BitConverter.ToUInt16(names.Hash("decoy " + identifier)) % 10_000;
}
