namespace AccountPortal.Services.SignIn;

/// <summary>New codes for an MFA challenge.</summary>
public interface INewCodes
{
    /// <summary>
    /// Resends the code of <see cref="SignInStep.MfaCode"/> by restarting the sign-in.
    /// <see cref="AccountErrorKind.PasswordNeeded"/> where that needs the user's password.
    /// </summary>
    /// <param name="password">The password, where the user was asked for it, or null.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task<AccountResult<SignInStep>> SendNewCodeAsync(string? password, CancellationToken cancellationToken);
}
