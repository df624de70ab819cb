namespace AccountPortal.Services.SignUp;

/// <summary>Sign-up and its confirmation.</summary>
public interface ISignUp
{
    /// <summary>
    /// Creates an account. Returns <see cref="SignInStep.ConfirmAccount"/>, or <see cref="SignInStep.ReadyToSignIn"/> where the
    /// pool confirms it itself.
    /// </summary>
    Task<AccountResult<SignInStep>> SignUpAsync(SignUpForm form, CancellationToken cancellationToken);

    /// <summary>
    /// Confirms a sign-up with its code; an empty code stands for the one from a link. Returns
    /// <see cref="SignInStep.ReadyToSignIn"/>, or <see cref="SignInStep.Completed"/> where the pool signs new users in
    /// directly.
    /// </summary>
    Task<AccountResult<SignInStep>> ConfirmSignUpAsync(string username, string code, CancellationToken cancellationToken);

    /// <summary>Resends the code of a sign-up. The answer is the same whether or not an account exists.</summary>
    Task<AccountResult<SignInStep>> ResendSignUpCodeAsync(string username, CancellationToken cancellationToken);
}
