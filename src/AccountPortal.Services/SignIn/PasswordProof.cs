using AccountPortal.Services.Accounts;
using Amazon.CognitoIdentityProvider;

namespace AccountPortal.Services.SignIn;

/// <summary>USER_PASSWORD_AUTH: the password itself travels to the pool.</summary>
internal sealed class PasswordProof(IAmazonCognitoIdentityProvider cognito, AppClient client) : IPasswordProof
{
    public async Task<AuthAnswer> ProveAsync(string username, string password, string? deviceKey, CancellationToken cancellationToken) =>
        AuthAnswer.From(await cognito.InitiateAuthAsync(
            new()
            {
                AuthFlow = AuthFlowType.USER_PASSWORD_AUTH,
                ClientId = client.Id,
                AuthParameters = client.Parameters(username, deviceKey, ("PASSWORD", password)),
            },
            cancellationToken));
}
