namespace AccountPortal.Services.SignIn;

/// <summary>
/// Sends the code of a second step once more. Cognito has no operation for that: the sign-in starts again behind the scenes,
/// and what it leads to is the same step with another code.
/// </summary>
internal sealed class NewCodeService(ChallengeService challenges, SignInRestart restart, CodeThrottle throttle) : INewCodes
{
    private const string Purpose = "second step";

    /// <param name="password">What the person typed where they were asked for it, or null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<AccountResult<SignInStep>> SendNewCodeAsync(string? password, CancellationToken cancellationToken) =>
        challenges.AnswerAsync(
            (record, _) => SendAsync(record, password, cancellationToken),
            name => MfaMethodNames.FromCognito(name) is MfaMethod.Sms or MfaMethod.Email,
            cancellationToken);

    private async Task<AccountResult<SignInStep>> SendAsync(PendingRecord record, string? password, CancellationToken cancellationToken)
    {
        // The record knows this browser's wait, the throttle the person's in every other.
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
            // Nothing was sent, so nobody need wait.
            throttle.Return(Purpose, record.Identifier);
        }

        return result;
    }

    private AccountError? TooSoon(DateTimeOffset until) => throttle.WaitUntil(until) is var wait && wait > TimeSpan.Zero
        ? new AccountError(AccountErrorKind.ResendTooSoon) { RetryAfter = wait }
        : null;
}
