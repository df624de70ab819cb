namespace AccountPortal.Services.SignIn;

/// <summary>
/// USER_AUTH with the password preferred, in as few calls as USER_SRP_AUTH. Where the pool does not offer PASSWORD_SRP, it
/// sends the password.
/// </summary>
internal sealed class ChoiceAuthenticator(
    IAmazonCognitoIdentityProvider cognito, AppClient client, SrpAuthenticator srp) : IPasswordAuthenticator
{
    private const string SelectChallenge = "SELECT_CHALLENGE";
    private const string Password = "PASSWORD";

    public async Task<AuthResponse> AuthenticateAsync(
        string username, string password, string? deviceKey, CancellationToken cancellationToken)
    {
        var answer = await srp.AuthenticateAsync(
            AuthFlowType.USER_AUTH, username, password, deviceKey, [("PREFERRED_CHALLENGE", "PASSWORD_SRP")], cancellationToken);
        return answer.ChallengeName switch
        {
            Password => await SendAsync(answer, username, deviceKey, [(Password, password)], cancellationToken),
            SelectChallenge when answer.Available.Contains(Password) =>
                await SendAsync(answer, username, deviceKey, [("ANSWER", Password), (Password, password)], cancellationToken),
            _ => answer,
        };
    }

    private async Task<AuthResponse> SendAsync(
        AuthResponse asked,
        string username,
        string? deviceKey,
        (string Name, string Value)[] answers,
        CancellationToken cancellationToken) =>
        AuthResponse.From(await cognito.RespondToAuthChallengeAsync(
            new()
            {
                ClientId = client.Id,
                ChallengeName = asked.ChallengeName,
                Session = asked.Session,
                ChallengeResponses = client.Parameters(
                    asked.Parameters.GetValueOrDefault("USER_ID_FOR_SRP") ?? username, deviceKey, answers),
            },
            cancellationToken));
}
