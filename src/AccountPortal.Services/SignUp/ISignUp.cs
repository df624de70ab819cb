namespace AccountPortal.Services.SignUp;

/// <summary>Sign-up and its confirmation.</summary>
public interface ISignUp
{
    /// <summary>Creates an account. Yields <see cref="SignInStep.ConfirmAccount"/>, or <see cref="SignInStep.ReadyToSignIn"/> where the pool confirms by itself.</summary>
    Task<AccountResult<SignInStep>> SignUpAsync(SignUpForm form, CancellationToken cancellationToken);

    /// <summary>
    /// Confirms a sign-up with its code; an empty one stands for the code that a link brought. Yields <see cref="SignInStep.ReadyToSignIn"/>,
    /// or <see cref="SignInStep.Completed"/> where the pool lets whoever has just signed up in at once.
    /// </summary>
    Task<AccountResult<SignInStep>> ConfirmSignUpAsync(string username, string code, CancellationToken cancellationToken);

    /// <summary>Sends the code of a sign-up again. Answers the same for known and unknown accounts.</summary>
    Task<AccountResult<SignInStep>> ResendSignUpCodeAsync(string username, CancellationToken cancellationToken);
}
