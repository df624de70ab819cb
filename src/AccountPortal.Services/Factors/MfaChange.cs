namespace AccountPortal.Services.Factors;

/// <summary>A change of the MFA methods; null leaves a setting unchanged.</summary>
/// <param name="Sms">Turns SMS MFA on or off.</param>
/// <param name="AuthenticatorApp">Turns the authenticator app on or off.</param>
/// <param name="Email">Turns email MFA on or off.</param>
/// <param name="Preferred">The preferred method. Turning a method off removes its preference.</param>
public sealed record MfaChange(bool? Sms = null, bool? AuthenticatorApp = null, bool? Email = null, MfaMethod? Preferred = null)
{
    /// <summary>A change that turns one method on or off.</summary>
    public static MfaChange Of(MfaMethod method, bool on, MfaMethod? preferred) => method switch
    {
        MfaMethod.Sms => new(Sms: on, Preferred: preferred),
        MfaMethod.Email => new(Email: on, Preferred: preferred),
        _ => new(AuthenticatorApp: on, Preferred: preferred),
    };
}
