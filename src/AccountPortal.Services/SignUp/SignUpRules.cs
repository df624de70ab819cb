namespace AccountPortal.Services.SignUp;

/// <summary>
/// Checks a sign-up before the pool sees it. Besides sparing a call, this keeps the pool from answering differently for names
/// that are taken and names that are free.
/// </summary>
internal static class SignUpRules
{
    /// <summary>The refusal, or null with the attributes as they go to the pool.</summary>
    public static AccountError? Check(SignUpForm form, string identifier, PoolDescription pool, out IReadOnlyDictionary<string, string> attributes)
    {
        var cleaned = new Dictionary<string, string>();
        attributes = cleaned;
        if (!pool.SignUpOpen)
        {
            return new AccountError(AccountErrorKind.SignUpClosed);
        }

        if (!Identifiers.CanExist(identifier) || (pool.UsernameIsHidden && !FitsUsernameAttributes(identifier, pool)))
        {
            return new AccountError(AccountErrorKind.InvalidInput) { Attribute = "username" };
        }

        if (!pool.PasswordPolicy.IsMetBy(form.Password))
        {
            return new AccountError(AccountErrorKind.PasswordPolicy);
        }

        foreach (var (name, value) in form.Attributes.Where(attribute => !string.IsNullOrWhiteSpace(attribute.Value)))
        {
            if (AttributeRules.Clean(name, value, pool, out var text) is { } refusal)
            {
                return refusal;
            }

            cleaned[name] = text;
        }

        if (UsernameAttribute(identifier, pool) is { } own)
        {
            cleaned[own] = identifier;
        }

        return pool.Attributes.FirstOrDefault(attribute => attribute.Required && attribute.Writable && !cleaned.ContainsKey(attribute.Name)) is { } missing
            ? new AccountError(AccountErrorKind.InvalidInput) { Attribute = missing.Name }
            : null;
    }

    /// <summary>Where the code of a sign-up goes, masked from what was typed: the phone before the email address, as in Cognito.</summary>
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

    private static bool FitsUsernameAttributes(string identifier, PoolDescription pool) => UsernameAttribute(identifier, pool) is not null;

    private static string? UsernameAttribute(string identifier, PoolDescription pool)
    {
        if (pool.UsernameIsPhone && PhoneNumberText.ToE164(identifier) == identifier)
        {
            return "phone_number";
        }

        return pool.UsernameIsEmail && AttributeRules.IsEmail(identifier) ? "email" : null;
    }
}
