namespace AccountPortal.Services.SignIn;

/// <summary>Custom challenges of the pool's triggers (CUSTOM_CHALLENGE).</summary>
public interface ICustomChallenges
{
    /// <summary>
    /// Answers <see cref="SignInStep.CustomChallenge"/>. <see cref="AccountErrorKind.AnswerMismatch"/> where the pool asks the
    /// same challenge again.
    /// </summary>
    Task<AccountResult<SignInStep>> AnswerCustomChallengeAsync(string answer, CancellationToken cancellationToken);
}
