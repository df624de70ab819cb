namespace AccountPortal.Services.SignIn;

/// <summary>Sign-in and reauthentication by password.</summary>
public interface ISignIn
{
    /// <summary>Begins a sign-in. <paramref name="returnUrl"/> is kept until the session begins; only local URLs are honoured.</summary>
    Task<AccountResult<SignInStep>> SignInAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>
    /// Reauthenticates the session's user by password; MFA follows as at sign-in. The session gets a new key.
    /// <see cref="AccountErrorKind.WrongPassword"/> for a wrong password.
    /// </summary>
    Task<AccountResult<SignInStep>> ReauthenticateAsync(string password, string? returnUrl, CancellationToken cancellationToken);
}
