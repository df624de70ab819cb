namespace AccountPortal.LocalPool.Pools;

/// <summary>A pool's messages with codes; null means Cognito's default. <c>{####}</c> stands for the code.</summary>
public sealed record MessageTemplates
{
    public string? VerificationEmailSubject { get; init; }

    public string? VerificationEmail { get; init; }

    public string? VerificationSms { get; init; }

    /// <summary>For a sign-in code.</summary>
    public string? AuthenticationSms { get; init; }

    public string? AuthenticationEmailSubject { get; init; }

    public string? AuthenticationEmail { get; init; }

    internal static MessageTemplates Standard { get; } = new();

    /// <summary>For a code that verifies an address or resets a password.</summary>
    internal (string Subject, string Text) Verification(string medium) => (
        VerificationEmailSubject ?? "Your verification code",
        (medium == "EMAIL" ? VerificationEmail : VerificationSms) ?? "Your verification code is {####}. ");

    internal (string Subject, string Text) Authentication(string medium) => (
        AuthenticationEmailSubject ?? "Your authentication code",
        (medium == "EMAIL" ? AuthenticationEmail : AuthenticationSms) ?? "Your authentication code is {####}. ");
}
