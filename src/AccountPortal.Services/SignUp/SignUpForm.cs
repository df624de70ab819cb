namespace AccountPortal.Services.SignUp;

/// <summary>What a person fills in to get an account.</summary>
/// <param name="Username">The email address or phone number where the pool signs in by these, else the user name.</param>
/// <param name="Password">As typed: never trimmed or normalised.</param>
/// <param name="Attributes">By Cognito's name; blank values are left out.</param>
public sealed record SignUpForm(string Username, string Password, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>Redacted, so that no log shows the password.</summary>
    public override string ToString() => nameof(SignUpForm);
}
