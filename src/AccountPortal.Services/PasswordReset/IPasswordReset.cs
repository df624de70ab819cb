namespace AccountPortal.Services.PasswordReset;

/// <summary>The reset of a forgotten password.</summary>
public interface IPasswordReset
{
    /// <summary>
    /// Requests a password reset. Returns <see cref="SignInStep.ResetPassword"/> for every identifier, whether or not an
    /// account exists.
    /// </summary>
    Task<AccountResult<SignInStep>> StartPasswordResetAsync(string username, CancellationToken cancellationToken);

    /// <summary>
    /// Sets a new password with the reset code (an empty code stands for the one from a link), ends the user's sessions, and
    /// returns <see cref="SignInStep.ReadyToSignIn"/>.
    /// </summary>
    Task<AccountResult<SignInStep>> ResetPasswordAsync(
        string username, string code, string newPassword, CancellationToken cancellationToken);
}
