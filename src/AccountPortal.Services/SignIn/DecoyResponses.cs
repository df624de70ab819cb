namespace AccountPortal.Services.SignIn;

/// <summary>
/// Decoys for responses that would reveal that no account exists or that it is not admitted. An identifier always gets the same
/// decoy, of the kind that most users of the pool get, and no answer to it is correct.
/// </summary>
internal sealed class DecoyResponses(IdentifierHasher names)
{
    /// <param name="identifier">The identifier.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="preferred">The preferred first factor, or null.</param>
    public AuthResponse Choice(string identifier, PoolDescription pool, FirstFactor? preferred)
    {
        var options = OptionsOf(identifier, pool);
        var only = options is [var single] ? single : (FirstFactor?)null;
        return (preferred is { } wanted && options.Contains(wanted) ? wanted : only) switch
        {
            FirstFactor.EmailCode =>
                Decoy("EMAIL_OTP", ("CODE_DELIVERY_DELIVERY_MEDIUM", "EMAIL"), ("CODE_DELIVERY_DESTINATION", EmailOf(identifier))),
            FirstFactor.Passkey => Decoy(
                PasskeyRequest.Challenge,
                (PasskeyRequest.Parameter, PasskeyRequest.Invent(names.Hash("decoy passkey " + identifier), pool))),
            FirstFactor.SmsCode =>
                Decoy("SMS_OTP", ("CODE_DELIVERY_DELIVERY_MEDIUM", "SMS"), ("CODE_DELIVERY_DESTINATION", PhoneOf(identifier))),
            _ => Decoy("SELECT_CHALLENGE") with { Available = [.. options.Select(FirstFactorNames.ToCognito)] },
        };
    }

    /// <summary>A decoy custom challenge without parameters: the pool's own are unpredictable.</summary>
    public static AuthResponse Question() => Decoy(CustomChallenge.Name);

    private static AuthResponse Decoy(string challenge, params (string Name, string Value)[] parameters) =>
        new(null, challenge, null, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value)) { IsDecoy = true };

    // Users who sign in by phone number have one; all others have an email address.
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

    // Half of the identifiers have one, so that neither its presence nor its absence reveals an account.
    private bool HasPasskey(string identifier) => (names.Hash("decoy passkey " + identifier)[0] & 1) == 0;

    private static bool IsPhone(string identifier) => identifier.StartsWith('+') && Masking.Mask(identifier) is not null;

    private string EmailOf(string identifier) =>
        identifier.Contains('@', StringComparison.Ordinal) && Masking.Mask(identifier) is { } masked
        ? masked.ToLowerInvariant()
        : $"{Letter(identifier, 0)}***@{Letter(identifier, 1)}***";

    private string PhoneOf(string identifier) => IsPhone(identifier) ? Masking.Mask(identifier)! : $"+*******{Number(identifier):D4}";

    private char Letter(string identifier, int at) => (char)('a' + (names.Hash("decoy " + identifier)[at] % 26));

    private int Number(string identifier) => BitConverter.ToUInt16(names.Hash("decoy " + identifier)) % 10_000;
}
