namespace AccountPortal.Services.SignIn;

/// <summary>USER_PASSWORD_AUTH: sends the password to the pool.</summary>
internal sealed class PasswordAuthenticator(IAmazonCognitoIdentityProvider cognito, AppClient client) : IPasswordAuthenticator
{
    public async Task<AuthResponse> AuthenticateAsync(
        string username, string password, string? deviceKey, CancellationToken cancellationToken) =>
        AuthResponse.From(await cognito.InitiateAuthAsync(
            new()
            {
                AuthFlow = AuthFlowType.USER_PASSWORD_AUTH,
                ClientId = client.Id,
                AuthParameters = client.Parameters(username, deviceKey, ("PASSWORD", password)),
            },
            cancellationToken));
}
