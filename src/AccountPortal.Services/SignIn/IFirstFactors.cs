namespace AccountPortal.Services.SignIn;

/// <summary>Sign-in that begins with the identifier alone, by a first factor of choice (USER_AUTH).</summary>
public interface IFirstFactors
{
    /// <summary>
    /// Begins to sign in by the name alone. Yields <see cref="SignInStep.ChooseFactor"/> or the only way that there is; names that
    /// nobody has are answered alike.
    /// </summary>
    /// <param name="username">What was typed.</param>
    /// <param name="preferred">What the person wants to begin with, or null.</param>
    /// <param name="returnUrl">Kept until the session begins; only local addresses are honoured.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<AccountResult<SignInStep>> BeginSignInAsync(string username, FirstFactor? preferred, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>Begins to prove again who the person of this session is, in whichever way they have.</summary>
    Task<AccountResult<SignInStep>> BeginReauthenticationAsync(string? returnUrl, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.ChooseFactor"/>, or asks for a new code of <see cref="SignInStep.OneTimeCode"/>.</summary>
    Task<AccountResult<SignInStep>> ChooseFactorAsync(FirstFactor factor, CancellationToken cancellationToken);

    /// <summary>Goes back from any step with <see cref="SignInStep.HasOtherWays"/> to the choice.</summary>
    Task<AccountResult<SignInStep>> ChooseOtherFactorAsync(CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.Password"/>. A wrong one can be corrected.</summary>
    Task<AccountResult<SignInStep>> AnswerPasswordAsync(string password, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.OneTimeCode"/>. After a mismatch the same step can be answered again.</summary>
    Task<AccountResult<SignInStep>> AnswerOneTimeCodeAsync(string code, CancellationToken cancellationToken);
}
