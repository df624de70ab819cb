namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Maps a pending record to the step that a page shows, without secrets.</summary>
internal static class SignInSteps
{
    /// <summary>The prefix of attribute names in NEW_PASSWORD_REQUIRED.</summary>
    public const string AttributePrefix = "userAttributes.";

    public static SignInStep StepOf(PendingRecord record) => record switch
    {
        { Kind: PendingKind.ConfirmAccount } =>
            new SignInStep.ConfirmAccount(record.Identifier, record.Destination, record.ResendAt) { HasCode = record.Code is not null },
        { Kind: PendingKind.ResetPassword } =>
            new SignInStep.ResetPassword(record.Identifier, record.Required, record.ResendAt) { HasCode = record.Code is not null },
        { Kind: PendingKind.ReadyToSignIn } => new SignInStep.ReadyToSignIn(record.Identifier)
        {
            TimeIsOver = record.TimeIsOver,
            Reauthenticates = record.ReauthenticatesSession is not null,
        },
        _ => SignInStepOf(record) with
        {
            Reauthenticates = record.ReauthenticatesSession is not null,
            HasOtherFactors = record.Choice is { Options.Count: not 1 },
        },
    };

    private static SignInStep SignInStepOf(PendingRecord record) => record switch
    {
        { Kind: PendingKind.FirstFactor, Choice: { Picked: FirstFactor.Password } choice } =>
            new SignInStep.Password(NameOf(record, choice)),
        { Kind: PendingKind.FirstFactor, Choice: { } choice } =>
            new SignInStep.ChooseFactor(choice.Options, NameOf(record, choice)) { PasskeyIsMissing = choice.PasskeyIsMissing },
        { Challenge: { } challenge, Choice: { Picked: { } picked } choice } when picked != FirstFactor.Password
            && FirstFactorNames.FromCognito(challenge.Name) == picked =>
            FirstStepOf(challenge, picked, choice, record.ExpiresAt),
        { Challenge: { } challenge } => Sent(StepOf(challenge, record.ExpiresAt), record),
        _ => new SignInStep.Unsupported(),
    };

    private static SignInStep FirstStepOf(
        PendingChallenge challenge, FirstFactor factor, FirstFactorChoice choice, DateTimeOffset expiresAt) =>
        factor switch
        {
            FirstFactor.Passkey => PasskeyRequest.Read(challenge.Parameters.GetValueOrDefault(PasskeyRequest.Parameter)) is { } request
                ? new SignInStep.Passkey(request, expiresAt)
                : new SignInStep.Unsupported(),
            _ => new SignInStep.OneTimeCode(
                factor, challenge.Parameters.GetValueOrDefault("CODE_DELIVERY_DESTINATION"), choice.ResendAt, expiresAt),
        };

    private static SignInStep StepOf(PendingChallenge challenge, DateTimeOffset expiresAt) => challenge.Name switch
    {
        "SMS_MFA" or "EMAIL_OTP" or "SOFTWARE_TOKEN_MFA" => new SignInStep.MfaCode(
            MfaMethodNames.FromCognito(challenge.Name)!.Value,
            challenge.Parameters.GetValueOrDefault("CODE_DELIVERY_DESTINATION"),
            challenge.Parameters.GetValueOrDefault("FRIENDLY_DEVICE_NAME"),
            expiresAt),
        "SELECT_MFA_TYPE" => new SignInStep.ChooseMfa(Methods(challenge, "MFAS_CAN_CHOOSE"), expiresAt),
        CustomChallenge.Name => new SignInStep.CustomChallenge(CustomChallenge.QuestionOf(challenge), expiresAt),
        "NEW_PASSWORD_REQUIRED" => new SignInStep.NewPassword(RequiredAttributes(challenge), expiresAt),
        "MFA_SETUP" when CanSetUp(challenge) is { Count: > 0 } methods => new SignInStep.MfaSetup(methods, expiresAt),
        _ => new SignInStep.Unsupported(),
    };

    /// <summary>The attributes that NEW_PASSWORD_REQUIRED asks for, without prefix.</summary>
    public static IReadOnlyList<string> RequiredAttributes(PendingChallenge challenge) =>
        [.. List(challenge, "requiredAttributes").Select(
            name => name.StartsWith(AttributePrefix, StringComparison.Ordinal) ? name[AttributePrefix.Length..] : name)];

    /// <summary>The MFA methods that MFA_SETUP offers, the authenticator app first.</summary>
    public static IReadOnlyList<MfaMethod> CanSetUp(PendingChallenge challenge) =>
        [.. Methods(challenge, "MFAS_CAN_SETUP").OrderByDescending(method => method == MfaMethod.AuthenticatorApp)];

    private static SignInStep Sent(SignInStep step, PendingRecord record) =>
        step is SignInStep.MfaCode { Method: not MfaMethod.AuthenticatorApp } code
        ? code with { ResendAt = record.ResendAt, HasCode = record.Code is not null }
        : step;

    // An identifier that was not typed is the pool's own user name, which users do not know.
    private static string? NameOf(PendingRecord record, FirstFactorChoice choice) => choice.NameIsHidden ? null : record.Identifier;

    private static List<MfaMethod> Methods(PendingChallenge challenge, string parameter) =>
        [.. List(challenge, parameter).Select(MfaMethodNames.FromCognito).OfType<MfaMethod>()];

    // Challenge parameters are strings; a list in them is JSON.
    private static string[] List(PendingChallenge challenge, string parameter) =>
        challenge.Parameters.GetValueOrDefault(parameter) is { Length: > 0 } json ? JsonSerializer.Deserialize<string[]>(json) ?? [] : [];
}
