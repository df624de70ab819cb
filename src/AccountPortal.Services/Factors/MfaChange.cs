namespace AccountPortal.Services.Factors;

/// <summary>A wish for the second steps: null leaves a thing as it is.</summary>
/// <param name="Sms">Turn codes by text message on or off.</param>
/// <param name="AuthenticatorApp">Turn the authenticator app on or off.</param>
/// <param name="Email">Turn codes by email on or off.</param>
/// <param name="Preferred">The one to ask for first; turning a method off takes its preference away.</param>
public sealed record MfaChange(bool? Sms = null, bool? AuthenticatorApp = null, bool? Email = null, MfaMethod? Preferred = null)
{
    /// <summary>The wish to turn one method on or off.</summary>
    public static MfaChange Of(MfaMethod method, bool on, MfaMethod? preferred) => method switch
    {
        MfaMethod.Sms => new(Sms: on, Preferred: preferred),
        MfaMethod.Email => new(Email: on, Preferred: preferred),
        _ => new(AuthenticatorApp: on, Preferred: preferred),
    };
}
