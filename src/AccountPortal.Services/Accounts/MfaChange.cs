namespace AccountPortal.Services.Accounts;

/// <summary>A wish for the second steps: null leaves a thing as it is.</summary>
/// <param name="Sms">Turn codes by text message on or off.</param>
/// <param name="AuthenticatorApp">Turn the authenticator app on or off.</param>
/// <param name="Preferred">The one to ask for first; turning a method off takes its preference away.</param>
public sealed record MfaChange(bool? Sms = null, bool? AuthenticatorApp = null, MfaMethod? Preferred = null);
