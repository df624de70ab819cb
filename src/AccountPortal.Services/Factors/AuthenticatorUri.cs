namespace AccountPortal.Services.Factors;

/// <summary>What an authenticator app shows beside its codes.</summary>
public sealed class AuthenticatorOptions
{
    /// <summary>The issuer, usually the brand's name.</summary>
    public string Issuer { get; set; } = "AccountPortal";
}

/// <summary>Builds the <c>otpauth://</c> URIs that authenticator apps scan.</summary>
internal sealed class AuthenticatorUri(IOptions<AuthenticatorOptions> options)
{
    private const int LongestDeviceName = 64;

    public AuthenticatorSetup Setup(string account, string secretKey)
    {
        var issuer = Uri.EscapeDataString(options.Value.Issuer);
        return new(secretKey, $"otpauth://totp/{issuer}:{Uri.EscapeDataString(account)}?secret={secretKey}&issuer={issuer}");
    }

    /// <summary>Trims and shortens a device name; null where nothing is left.</summary>
    public static string? CleanDeviceName(string? typed)
    {
        var name = typed?.Trim();
        return string.IsNullOrEmpty(name) ? null : name[..Math.Min(name.Length, LongestDeviceName)];
    }
}

/// <summary>Maps the refusal of an authenticator app's first code.</summary>
internal static class AuthenticatorErrors
{
    /// <summary>Cognito has several exceptions for a wrong code.</summary>
    public static AccountError Of(AccountError error) => error.Kind switch
    {
        AccountErrorKind.CodeMismatch or AccountErrorKind.InvalidInput => error with { Kind = AccountErrorKind.AuthenticatorCodeMismatch },
        AccountErrorKind.CodeExpired => error with { Kind = AccountErrorKind.CodeUsed },
        _ => error,
    };
}
