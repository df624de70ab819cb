namespace AccountPortal.Services.SignIn.Pending;

/// <summary>
/// A step of a sign-in, sign-up or password reset. A closed hierarchy with one page per step; no step carries Cognito's session
/// string, which stays in the pending record on the server.
/// </summary>
public abstract record SignInStep
{
    private SignInStep()
    {
    }

    /// <summary>Whether a signed-in user reauthenticates.</summary>
    public bool Reauthenticates { get; init; }

    /// <summary>Whether the user can return to the choice of a first factor.</summary>
    public bool HasOtherFactors { get; init; }

    /// <summary>Signed in: the session has begun.</summary>
    /// <param name="Expiry">When the tokens of the session expire.</param>
    /// <param name="ReturnUrl">The local URL to go to, or null for the overview.</param>
    public sealed record Completed(TokenExpiry Expiry, string? ReturnUrl) : SignInStep
    {
        /// <summary>Whether to ask the user first whether to remember this device.</summary>
        public bool AsksToRemember { get; init; }
    }

    /// <summary>The user chooses among several first factors that the pool allows and the user has.</summary>
    /// <param name="Options">The preferred first.</param>
    /// <param name="Identifier">The typed identifier, or null where none was typed.</param>
    public sealed record ChooseFactor(IReadOnlyList<FirstFactor> Options, string? Identifier) : SignInStep
    {
        /// <summary>Whether the browser has no passkey that fits the challenge.</summary>
        public bool PasskeyIsMissing { get; init; }
    }

    /// <summary>Asks for the password.</summary>
    /// <param name="Identifier">The typed identifier, or null where none was typed.</param>
    public sealed record Password(string? Identifier) : SignInStep;

    /// <summary>Asks for a one-time code as the first factor.</summary>
    /// <param name="Factor">How the code was sent.</param>
    /// <param name="Destination">The masked destination, as the pool reports it.</param>
    /// <param name="ResendAt">The earliest time to request a new code.</param>
    /// <param name="ExpiresAt">When the step expires.</param>
    public sealed record OneTimeCode(
        FirstFactor Factor, string? Destination, DateTimeOffset ResendAt, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>Asks for a passkey.</summary>
    /// <param name="OptionsJson">PublicKeyCredentialRequestOptionsJSON for the browser.</param>
    /// <param name="ExpiresAt">When the step expires.</param>
    public sealed record Passkey(string OptionsJson, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>Asks a custom challenge of the pool.</summary>
    /// <param name="Parameters">The public challenge parameters of its triggers.</param>
    /// <param name="ExpiresAt">When the step expires.</param>
    public sealed record CustomChallenge(IReadOnlyDictionary<string, string> Parameters, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>Asks for an MFA code.</summary>
    /// <param name="Method">The MFA method.</param>
    /// <param name="Destination">The masked destination, as the pool reports it; null for an authenticator app.</param>
    /// <param name="DeviceName">The authenticator's device name, if the user set one.</param>
    /// <param name="ExpiresAt">When the step expires.</param>
    public sealed record MfaCode(MfaMethod Method, string? Destination, string? DeviceName, DateTimeOffset ExpiresAt) : SignInStep
    {
        /// <summary>The earliest time to request a new code; null where none is sent.</summary>
        public DateTimeOffset? ResendAt { get; init; }

        /// <summary>Whether a link supplied the code, so that the user need not type it.</summary>
        public bool HasCode { get; init; }
    }

    /// <summary>The user chooses among several MFA methods.</summary>
    public sealed record ChooseMfa(IReadOnlyList<MfaMethod> Options, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>Asks for a new password, and for required attributes that the account lacks.</summary>
    /// <param name="RequiredAttributes">Cognito's names, without prefix.</param>
    /// <param name="ExpiresAt">When the step expires.</param>
    public sealed record NewPassword(IReadOnlyList<string> RequiredAttributes, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>The pool requires the user to set up MFA before signing in.</summary>
    public sealed record MfaSetup(IReadOnlyList<MfaMethod> Options, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>The account awaits its confirmation code.</summary>
    /// <param name="Identifier">The typed identifier; empty where a link supplied only a code.</param>
    /// <param name="Destination">
    /// Masked from the typed value, the same whether or not an account exists; null where nothing typed can be masked.
    /// </param>
    /// <param name="ResendAt">The earliest time to request a new code.</param>
    public sealed record ConfirmAccount(string Identifier, string? Destination, DateTimeOffset ResendAt) : SignInStep
    {
        /// <summary>Whether a link supplied the code, so that the user need not type it.</summary>
        public bool HasCode { get; init; }
    }

    /// <summary>A password reset awaits its code.</summary>
    /// <param name="Identifier">The typed identifier; empty where a link supplied only a code.</param>
    /// <param name="Required">Whether the pool required the reset at sign-in.</param>
    /// <param name="ResendAt">The earliest time to request a new code.</param>
    public sealed record ResetPassword(string Identifier, bool Required, DateTimeOffset ResendAt) : SignInStep
    {
        /// <summary>Whether a link supplied the code, so that the user need not type it.</summary>
        public bool HasCode { get; init; }
    }

    /// <summary>The user can sign in now.</summary>
    /// <param name="Identifier">The typed identifier, to prefill.</param>
    public sealed record ReadyToSignIn(string Identifier) : SignInStep
    {
        /// <summary>Whether a step of the sign-in expired, so that it starts again.</summary>
        public bool TimeIsOver { get; init; }
    }

    /// <summary>A challenge that this portal does not support; the page says so and offers to start again.</summary>
    public sealed record Unsupported : SignInStep;
}
