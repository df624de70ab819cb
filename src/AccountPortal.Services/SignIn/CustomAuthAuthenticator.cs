namespace AccountPortal.Services.SignIn;

/// <summary>CUSTOM_AUTH that begins with SRP; the pool's custom challenges follow.</summary>
internal sealed class CustomAuthAuthenticator(SrpAuthenticator srp) : IPasswordAuthenticator
{
    public Task<AuthResponse> AuthenticateAsync(string username, string password, string? deviceKey, CancellationToken cancellationToken) =>
        srp.AuthenticateAsync(AuthFlowType.CUSTOM_AUTH, username, password, deviceKey, [("CHALLENGE_NAME", "SRP_A")], cancellationToken);
}
