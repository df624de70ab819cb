namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>MFA_SETUP: the authenticator app verified in this session, or an address that a code is sent to next.</summary>
internal sealed class MfaSetupHandler(
    PoolDatabase database, ChallengeSessions challenges, OtpChallenges codes, SignInSteps steps) : IChallengeHandler
{
    private static readonly (string Key, string Attribute, string Factor)[] Addresses =
    [
        ("EMAIL", StandardAttributes.Email, MfaSettings.Email),
        ("PHONE_NUMBER", StandardAttributes.PhoneNumber, MfaSettings.Sms),
    ];

    public string ChallengeName => "MFA_SETUP";

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        database.WriteAsync(
            store =>
            {
                var (open, user) = response.RequireOpen(store, challenges, ChallengeName);
                var (key, attribute, factor) = Addresses.FirstOrDefault(address => response.Responses.ContainsKey(address.Key));
                if (key is not null)
                {
                    var address = RequireAddress(response.Client, attribute, factor, response.Require(key));
                    ChallengeSessions.Consume(store, open);
                    return codes.AskToSetUp(
                        store, response.Client, user, factor, new DeliveryTarget(attribute, address) { PoolId = user.PoolId });
                }
                if (!open.State.TotpRegistered)
                {
                    throw CognitoFault.NotAuthorized(CognitoTexts.SessionInvalid);
                }
                ChallengeSessions.Consume(store, open);
                return steps.IssueTokens(store, response.Client, user);
            },
            cancellationToken);

    private static string RequireAddress(PoolClient client, string attribute, string factor, string address)
    {
        if (!MfaFactors.Offered(client.Pool).Contains(factor))
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.FactorNotOffered.With(factor));
        }
        AttributeValidation.RequireWritable(client.Client, [attribute]);
        AttributeValidation.RequireValid(
            client.Pool, new Dictionary<string, string> { [attribute] = address }, CognitoTexts.AttributeUnknown);
        return address;
    }
}
