namespace AccountPortal.Services.SignIn;

/// <summary>Proves a password to the pool, in one of the flows that the settings allow. Cognito's exceptions stay thrown.</summary>
internal interface IPasswordAuthenticator
{
    /// <param name="username">What the person typed.</param>
    /// <param name="password">The password.</param>
    /// <param name="deviceKey">The pool's name for this browser, or null where it has none.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    Task<AuthResponse> AuthenticateAsync(string username, string password, string? deviceKey, CancellationToken cancellationToken);
}
