namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>
/// What a user sets up because the pool demands it: the authenticator app that was verified under this session, or an
/// address, to which a code goes next.
/// </summary>
internal sealed class MfaSetupAnswer(PoolDatabase database, ChallengeSessions challenges, SentCodes codes, SignInFlow flow) : IChallengeAnswer
{
    private static readonly (string Key, string Attribute, string Factor)[] Addresses =
    [
        ("EMAIL", StandardAttributes.Email, MfaSettings.Email),
        ("PHONE_NUMBER", StandardAttributes.PhoneNumber, MfaSettings.Sms),
    ];

    public string ChallengeName => "MFA_SETUP";

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        database.WriteAsync(
            store =>
            {
                var (open, user) = response.RequireOpen(store, challenges, ChallengeName);
                var (key, attribute, factor) = Addresses.FirstOrDefault(address => response.Responses.ContainsKey(address.Key));
                if (key is not null)
                {
                    var address = RequireAddress(response.Client, attribute, factor, response.Require(key));
                    ChallengeSessions.Consume(store, open);
                    return codes.AskToSetUp(store, response.Client, user, factor, new DeliveryTarget(attribute, address) { PoolId = user.PoolId });
                }
                if (!open.State.TotpRegistered)
                {
                    throw CognitoFault.NotAuthorized(Messages.SessionInvalid);
                }
                ChallengeSessions.Consume(store, open);
                return flow.IssueTokens(store, response.Client, user);
            },
            cancellationToken);

    private static string RequireAddress(PoolClient client, string attribute, string factor, string address)
    {
        if (!MfaFactors.Offered(client.Pool).Contains(factor))
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.FactorNotOffered.With(factor));
        }
        AttributeRules.RequireWritable(client.Client, [attribute]);
        AttributeRules.RequireValid(client.Pool, new Dictionary<string, string> { [attribute] = address }, Messages.AttributeUnknown);
        return address;
    }
}
