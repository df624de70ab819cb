using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Devices;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.SignIn;
using AccountPortal.LocalPool.Tokens;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

internal sealed class RespondToAuthChallenge(PoolRegistry registry, IEnumerable<IChallengeAnswer> answers, TokenIssuer issuer) : IOperation
{
    private readonly Dictionary<string, IChallengeAnswer> answers = answers.ToDictionary(answer => answer.ChallengeName);

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var challenge = input.RequiredEnum("ChallengeName", [.. answers.Keys]);
        var session = input.Optional("Session", MemberRule.Session);
        var responses = input.Map("ChallengeResponses");
        input.ThrowIfInvalid();

        var client = registry.RequireClient(clientId).On(responses.GetValueOrDefault("DEVICE_KEY"));
        if (client.Client.Secret is not null && !responses.ContainsKey("SECRET_HASH"))
        {
            throw CognitoFault.NotAuthorized(Messages.SecretHashMissing(clientId));
        }
        var answer = await answers[challenge].AnswerAsync(new ChallengeResponse(client, session, responses), cancellationToken);
        return await answer.ToOutputAsync(issuer);
    }
}
