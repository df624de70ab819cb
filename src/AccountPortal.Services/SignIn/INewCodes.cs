namespace AccountPortal.Services.SignIn;

/// <summary>New codes for an MFA challenge.</summary>
public interface INewCodes
{
    /// <summary>
    /// Sends the code of <see cref="SignInStep.MfaCode"/> once more, by starting the sign-in again behind the scenes.
    /// <see cref="AccountErrorKind.PasswordNeeded"/> where that takes the password from the person.
    /// </summary>
    /// <param name="password">What the person typed where they were asked for it, or null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<AccountResult<SignInStep>> SendNewCodeAsync(string? password, CancellationToken cancellationToken);
}
