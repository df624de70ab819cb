namespace AccountPortal.Services.SignIn;

/// <summary>Sign-in and reauthentication by password.</summary>
public interface ISignIn
{
    /// <summary>Begins to sign in. <paramref name="returnUrl"/> is kept until the session begins; only local addresses are honoured.</summary>
    Task<AccountResult<SignInStep>> SignInAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>
    /// Proves again, by the password, who the person of this session is; second steps follow as at sign-in. The session gets a
    /// new key by it. <see cref="AccountErrorKind.WrongPassword"/> where it is not theirs.
    /// </summary>
    Task<AccountResult<SignInStep>> ReauthenticateAsync(string password, string? returnUrl, CancellationToken cancellationToken);
}
