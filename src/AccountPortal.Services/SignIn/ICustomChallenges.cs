namespace AccountPortal.Services.SignIn;

/// <summary>Questions that the pool's triggers ask (CUSTOM_CHALLENGE).</summary>
public interface ICustomChallenges
{
    /// <summary>Answers <see cref="SignInStep.CustomChallenge"/>. <see cref="AccountErrorKind.AnswerMismatch"/> where the pool asks the same again.</summary>
    Task<AccountResult<SignInStep>> AnswerCustomChallengeAsync(string answer, CancellationToken cancellationToken);
}
