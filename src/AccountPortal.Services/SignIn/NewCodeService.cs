namespace AccountPortal.Services.SignIn;

/// <summary>
/// Resends an MFA code. Cognito has no operation for this: the sign-in restarts and leads to the same step with another code.
/// </summary>
internal sealed class NewCodeService(ChallengeService challenges, SignInRestart restart, CodeThrottle throttle) : INewCodes
{
    private const string Purpose = "second step";

    /// <param name="password">The password, where the user was asked for it, or null.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public Task<AccountResult<SignInStep>> SendNewCodeAsync(string? password, CancellationToken cancellationToken) =>
        challenges.AnswerAsync(
            (record, _) => SendAsync(record, password, cancellationToken),
            name => MfaMethodNames.FromCognito(name) is MfaMethod.Sms or MfaMethod.Email,
            cancellationToken);

    private async Task<AccountResult<SignInStep>> SendAsync(PendingRecord record, string? password, CancellationToken cancellationToken)
    {
        // The record has this browser's interval, the throttle the user's across browsers.
        if (TooSoon(record.ResendAt) is { } early)
        {
            return early;
        }

        var until = throttle.Take(Purpose, record.Identifier, out var granted);
        if (!granted)
        {
            return TooSoon(until)!;
        }

        var result = await restart.RestartAsync(record, password, cancellationToken);
        if (!result.Succeeded)
        {
            // Nothing was sent, so the user need not wait.
            throttle.Return(Purpose, record.Identifier);
        }

        return result;
    }

    private AccountError? TooSoon(DateTimeOffset until) => throttle.WaitUntil(until) is var wait && wait > TimeSpan.Zero
        ? new AccountError(AccountErrorKind.ResendTooSoon) { RetryAfter = wait }
        : null;
}
