namespace AccountPortal.Services.PasswordReset;

/// <summary>The reset of a forgotten password.</summary>
public interface IPasswordReset
{
    /// <summary>Asks for a reset of a forgotten password. Yields <see cref="SignInStep.ResetPassword"/> for every name, known or not.</summary>
    Task<AccountResult<SignInStep>> StartPasswordResetAsync(string username, CancellationToken cancellationToken);

    /// <summary>Sets a new password with the code of the reset (an empty one stands for the code that a link brought), ends the person's sessions, and yields <see cref="SignInStep.ReadyToSignIn"/>.</summary>
    Task<AccountResult<SignInStep>> ResetPasswordAsync(string username, string code, string newPassword, CancellationToken cancellationToken);
}
