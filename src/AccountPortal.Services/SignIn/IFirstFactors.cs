namespace AccountPortal.Services.SignIn;

/// <summary>Choice-based sign-in (USER_AUTH), which begins with the identifier only.</summary>
public interface IFirstFactors
{
    /// <summary>
    /// Begins a sign-in. Returns <see cref="SignInStep.ChooseFactor"/> or the only first factor; identifiers without an account
    /// get an equivalent answer.
    /// </summary>
    /// <param name="username">The typed identifier.</param>
    /// <param name="preferred">The preferred first factor, or null.</param>
    /// <param name="returnUrl">Kept until the session begins; only local URLs are honoured.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task<AccountResult<SignInStep>> BeginSignInAsync(
        string username, FirstFactor? preferred, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>Begins the reauthentication of the session's user, by any of the user's first factors.</summary>
    Task<AccountResult<SignInStep>> BeginReauthenticationAsync(string? returnUrl, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.ChooseFactor"/>, or resends the code of <see cref="SignInStep.OneTimeCode"/>.</summary>
    Task<AccountResult<SignInStep>> ChooseFactorAsync(FirstFactor factor, CancellationToken cancellationToken);

    /// <summary>Returns to the choice from any step with <see cref="SignInStep.HasOtherFactors"/>.</summary>
    Task<AccountResult<SignInStep>> ChooseOtherFactorAsync(CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.Password"/>. After a wrong password the step can be answered again.</summary>
    Task<AccountResult<SignInStep>> AnswerPasswordAsync(string password, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.OneTimeCode"/>. After a mismatch the step can be answered again.</summary>
    Task<AccountResult<SignInStep>> AnswerOneTimeCodeAsync(string code, CancellationToken cancellationToken);
}
