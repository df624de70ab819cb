namespace AccountPortal.Services.SignUp;

/// <summary>
/// Validates a sign-up before the pool does. That saves a call, and keeps the pool from answering differently for taken and
/// free identifiers.
/// </summary>
internal static class SignUpRules
{
    /// <summary>The refusal, or null with the attributes to send.</summary>
    public static AccountError? Check(
        SignUpForm form, string identifier, PoolDescription pool, AttributeRules rules, out IReadOnlyDictionary<string, string> attributes)
    {
        var cleaned = new Dictionary<string, string>();
        attributes = cleaned;
        if (!pool.SignUpOpen)
        {
            return new AccountError(AccountErrorKind.SignUpClosed);
        }

        var usernameAttribute = UsernameAttribute(identifier, pool, rules);
        if (!Identifiers.CanExist(identifier) || (pool.UsernameIsHidden && usernameAttribute is null))
        {
            return new AccountError(AccountErrorKind.InvalidInput) { Attribute = "username" };
        }

        if (!pool.PasswordPolicy.IsMetBy(form.Password))
        {
            return new AccountError(AccountErrorKind.PasswordPolicy);
        }

        foreach (var (name, value) in form.Attributes.Where(attribute => !string.IsNullOrWhiteSpace(attribute.Value)))
        {
            if (rules.CleanWritable(name, value, pool, out var text) is { } refusal)
            {
                return refusal;
            }

            cleaned[name] = text;
        }

        if (usernameAttribute is not null)
        {
            cleaned[usernameAttribute] = identifier;
        }

        return pool.Attributes.FirstOrDefault(
            attribute => attribute.Required && attribute.Writable && !cleaned.ContainsKey(attribute.Name)) is { } missing
            ? new AccountError(AccountErrorKind.InvalidInput) { Attribute = missing.Name }
            : null;
    }

    /// <summary>
    /// The destination of the code, masked from the typed value: the phone number before the email address, as in Cognito.
    /// </summary>
    public static string? Destination(string identifier, IReadOnlyDictionary<string, string> attributes, PoolDescription pool)
    {
        string?[] candidates =
        [
            pool.AutoVerified.Contains("phone_number") ? attributes.GetValueOrDefault("phone_number") : null,
            pool.AutoVerified.Contains("email") ? attributes.GetValueOrDefault("email") : null,
            identifier,
        ];
        return candidates.Select(Masking.Mask).FirstOrDefault(masked => masked is not null);
    }

    // The attribute that the identifier is, if any.
    private static string? UsernameAttribute(string identifier, PoolDescription pool, AttributeRules rules)
    {
        if (pool.UsernameIsPhone && Fits("phone_number"))
        {
            return "phone_number";
        }

        return pool.UsernameIsEmail && Fits("email") ? "email" : null;

        bool Fits(string name) => rules.CleanDemanded(name, identifier, pool, out var text) is null && text == identifier;
    }
}
