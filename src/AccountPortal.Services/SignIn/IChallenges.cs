namespace AccountPortal.Services.SignIn;

/// <summary>Challenges that follow the first factor.</summary>
public interface IChallenges
{
    /// <summary>
    /// Answers <see cref="SignInStep.MfaCode"/>; an empty code stands for the one from a link. After a mismatch the step can be
    /// answered again.
    /// </summary>
    Task<AccountResult<SignInStep>> AnswerMfaCodeAsync(string code, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.ChooseMfa"/>.</summary>
    Task<AccountResult<SignInStep>> ChooseMfaAsync(MfaMethod method, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.NewPassword"/>.</summary>
    Task<AccountResult<SignInStep>> AnswerNewPasswordAsync(
        string newPassword, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken);
}
