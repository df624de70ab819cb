namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The rules for passwords in a user pool.</summary>
public class PasswordPolicyType
{
    public int? MinimumLength { get; set; }

    public bool? RequireUppercase { get; set; }

    public bool? RequireLowercase { get; set; }

    public bool? RequireNumbers { get; set; }

    public bool? RequireSymbols { get; set; }

    /// <summary>How many former passwords are refused.</summary>
    public int? PasswordHistorySize { get; set; }

    /// <summary>Days until a temporary password expires.</summary>
    public int? TemporaryPasswordValidityDays { get; set; }
}
