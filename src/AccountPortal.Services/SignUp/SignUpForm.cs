namespace AccountPortal.Services.SignUp;

/// <summary>The input of a sign-up.</summary>
/// <param name="Username">The email address or phone number where the pool signs in by these, else the user name.</param>
/// <param name="Password">As typed: never trimmed or normalised.</param>
/// <param name="Attributes">By Cognito's names; blank values are omitted.</param>
public sealed record SignUpForm(string Username, string Password, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>Redacted: logs must not show the password.</summary>
    public override string ToString() => nameof(SignUpForm);
}
