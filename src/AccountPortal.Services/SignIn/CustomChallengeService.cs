namespace AccountPortal.Services.SignIn;

/// <summary>Answers the custom challenges of the pool's triggers.</summary>
internal sealed class CustomChallengeService(ChallengeService challenges, ResponseTiming timing) : ICustomChallenges
{

    private const int LongestAnswer = 2_048;

    public Task<AccountResult<SignInStep>> AnswerCustomChallengeAsync(string typed, CancellationToken cancellationToken) =>
        timing.HoldAsync(
            () => challenges.AnswerAsync(
                (record, challenge) => AnswerAsync(record, challenge, typed.Trim(), cancellationToken),
                name => name == CustomChallenge.Name,
                cancellationToken),
            result => !result.Succeeded,
            cancellationToken);

    private async Task<AccountResult<SignInStep>> AnswerAsync(
        PendingRecord record, PendingChallenge challenge, string answer, CancellationToken cancellationToken)
    {
        if (answer.Length is 0 or > LongestAnswer)
        {
            return new AccountError(AccountErrorKind.AnswerMismatch);
        }

        var result = await challenges.RespondAsync(record, challenge, [("ANSWER", answer)], cancellationToken);

        // Cognito does not report a wrong answer: it asks the same challenge again.
        return result.Value is SignInStep.CustomChallenge next && IsSame(next.Parameters, CustomChallenge.QuestionOf(challenge))
            ? await challenges.RefuseAsync(record, challenge, new AccountError(AccountErrorKind.AnswerMismatch), cancellationToken)
            : result;
    }

    private static bool IsSame(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(parameter => other.TryGetValue(parameter.Key, out var value) && value == parameter.Value);
}
