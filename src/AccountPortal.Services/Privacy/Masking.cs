namespace AccountPortal.Services.Privacy;

/// <summary>Masks typed identifiers in Cognito's format for code destinations.</summary>
internal static class Masking
{
    /// <summary><c>j***@e***</c> for an email address, <c>+*******0100</c> for a phone number in E.164, else null.</summary>
    public static string? Mask(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
        {
            return null;
        }

        var at = typed.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && at < typed.Length - 1)
        {
            return $"{typed[0]}***@{typed[at + 1]}***";
        }

        return typed.Length > 5 && typed[0] == '+' && typed.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? $"+{new string('*', typed.Length - 5)}{typed[^4..]}"
            : null;
    }
}
