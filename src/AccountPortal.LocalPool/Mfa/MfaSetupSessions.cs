namespace AccountPortal.LocalPool.Mfa;

/// <summary>The sessions of MFA_SETUP, in which an authenticator app is set up before there are tokens.</summary>
internal sealed class MfaSetupSessions(ChallengeSessions challenges, PoolRegistry registry)
{
    private const string Challenge = "MFA_SETUP";

    public MfaSetup Require(PoolStore store, string session)
    {
        var open = challenges.Require(store, client: null, session, Challenge);
        var client = registry.RequireClient(open.ClientId);
        var user = store.GetUser(client.Pool.Id, open.Sub) ?? throw CognitoFault.NotAuthorized(CognitoTexts.SessionInvalid);
        return new MfaSetup(open, client, user);
    }

    /// <summary>Uses the session up and returns the next.</summary>
    public string Continue(PoolStore store, MfaSetup setup, bool registered)
    {
        ChallengeSessions.Consume(store, setup.Open);
        return challenges.Start(store, setup.Client, setup.User, Challenge, new ChallengeState { TotpRegistered = registered });
    }
}
