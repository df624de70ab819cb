namespace AccountPortal.Services.SignIn;

/// <summary>Authenticates with a password, in the configured flow. Cognito's exceptions are thrown.</summary>
internal interface IPasswordAuthenticator
{
    /// <param name="username">The typed identifier.</param>
    /// <param name="password">The password.</param>
    /// <param name="deviceKey">Cognito's device key, or null where the browser has none.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    Task<AuthResponse> AuthenticateAsync(string username, string password, string? deviceKey, CancellationToken cancellationToken);
}
