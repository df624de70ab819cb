namespace AccountPortal.Services.SignIn.Pending;

/// <summary>
/// Where a person stands on the way into the account. A closed hierarchy: one page for each step, and no step carries
/// Cognito's session string, which stays in the pending record on the server.
/// </summary>
public abstract record SignInStep
{
    private SignInStep()
    {
    }

    /// <summary>Whether a signed-in person proves again who they are, rather than a stranger signing in.</summary>
    public bool Reauthenticates { get; init; }

    /// <summary>Whether the sign-in could go another way from its beginning.</summary>
    public bool HasOtherWays { get; init; }

    /// <summary>Signed in: the session has begun.</summary>
    /// <param name="Expiry">When the tokens of the session run out.</param>
    /// <param name="ReturnUrl">Local address to go to, or null for the overview.</param>
    public sealed record Completed(TokenExpiry Expiry, string? ReturnUrl) : SignInStep
    {
        /// <summary>Whether the person is asked first if the pool shall remember this browser.</summary>
        public bool AsksToRemember { get; init; }
    }

    /// <summary>There are several ways to begin, of those that the pool admits and the person has; the person chooses.</summary>
    /// <param name="Options">The best first.</param>
    /// <param name="Identifier">What the person typed, or null where nothing was.</param>
    public sealed record ChooseFactor(IReadOnlyList<FirstFactor> Options, string? Identifier) : SignInStep
    {
        /// <summary>Whether a passkey was asked for, and none fits.</summary>
        public bool PasskeyIsMissing { get; init; }
    }

    /// <summary>The password is asked for.</summary>
    /// <param name="Identifier">What the person typed, or null where nothing was.</param>
    public sealed record Password(string? Identifier) : SignInStep;

    /// <summary>A code is asked for in the place of a password.</summary>
    /// <param name="Factor">How the code was sent.</param>
    /// <param name="Destination">Masked address the code went to, as the pool tells it.</param>
    /// <param name="ResendAt">From when on a new code can be asked for.</param>
    /// <param name="ExpiresAt">When the step has to be started again.</param>
    public sealed record OneTimeCode(FirstFactor Factor, string? Destination, DateTimeOffset ResendAt, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>A passkey is asked for.</summary>
    /// <param name="OptionsJson">What the browser has to be asked: PublicKeyCredentialRequestOptionsJSON.</param>
    /// <param name="ExpiresAt">When the step has to be started again.</param>
    public sealed record Passkey(string OptionsJson, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>The pool asks a question of its own.</summary>
    /// <param name="Parameters">What its triggers tell of the question, by names of their choosing.</param>
    /// <param name="ExpiresAt">When the step has to be started again.</param>
    public sealed record CustomChallenge(IReadOnlyDictionary<string, string> Parameters, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>A code is asked for.</summary>
    /// <param name="Method">Where the code comes from.</param>
    /// <param name="Destination">Masked address the code went to, as the pool tells it; null for an authenticator app.</param>
    /// <param name="DeviceName">The authenticator's name, where the person gave one.</param>
    /// <param name="ExpiresAt">When the step has to be started again.</param>
    public sealed record MfaCode(MfaMethod Method, string? Destination, string? DeviceName, DateTimeOffset ExpiresAt) : SignInStep
    {
        /// <summary>From when on a new code can be asked for; null where none is sent.</summary>
        public DateTimeOffset? ResendAt { get; init; }

        /// <summary>Whether a link brought the code along, so that nobody need type it.</summary>
        public bool HasCode { get; init; }
    }

    /// <summary>Several second steps are possible; the person chooses.</summary>
    public sealed record ChooseMfa(IReadOnlyList<MfaMethod> Options, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>A new password is demanded, with attributes that the pool requires and does not know yet.</summary>
    /// <param name="RequiredAttributes">Cognito names, without prefix.</param>
    /// <param name="ExpiresAt">When the step has to be started again.</param>
    public sealed record NewPassword(IReadOnlyList<string> RequiredAttributes, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>A second step has to be set up before the pool lets the person in.</summary>
    public sealed record MfaSetup(IReadOnlyList<MfaMethod> Options, DateTimeOffset ExpiresAt) : SignInStep;

    /// <summary>The account waits for the code of its sign-up.</summary>
    /// <param name="Identifier">What the person typed; empty where a link brought a code alone.</param>
    /// <param name="Destination">Masked from what was typed, the same for known and unknown accounts; null where nothing typed can be masked.</param>
    /// <param name="ResendAt">From when on a new code can be asked for.</param>
    public sealed record ConfirmAccount(string Identifier, string? Destination, DateTimeOffset ResendAt) : SignInStep
    {
        /// <summary>Whether a link brought the code along, so that nobody need type it.</summary>
        public bool HasCode { get; init; }
    }

    /// <summary>A reset of the password has been asked for and waits for its code.</summary>
    /// <param name="Identifier">What the person typed; empty where a link brought a code alone.</param>
    /// <param name="Required">True when the pool demanded the reset at sign-in.</param>
    /// <param name="ResendAt">From when on a new code can be asked for.</param>
    public sealed record ResetPassword(string Identifier, bool Required, DateTimeOffset ResendAt) : SignInStep
    {
        /// <summary>Whether a link brought the code along, so that nobody need type it.</summary>
        public bool HasCode { get; init; }
    }

    /// <summary>Nothing is left to do but to sign in.</summary>
    /// <param name="Identifier">What the person typed, to be filled in.</param>
    public sealed record ReadyToSignIn(string Identifier) : SignInStep
    {
        /// <summary>Whether a step of the sign-in waited too long, so that it starts again.</summary>
        public bool TimeIsOver { get; init; }
    }

    /// <summary>A step that this portal does not know; the page says so and offers to start again.</summary>
    public sealed record Unsupported : SignInStep;
}
