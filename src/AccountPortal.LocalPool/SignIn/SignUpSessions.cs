namespace AccountPortal.LocalPool.SignIn;

/// <summary>
/// The sessions that lead from SignUp over ConfirmSignUp straight into the account: whoever has just typed the code that
/// was sent there need not type another one.
/// </summary>
internal sealed class SignUpSessions(ChallengeSessions challenges, UserAuthChoice choice)
{
    private const string SignedUp = "sign-up";
    private const string Confirmed = "sign-up confirmed";

    /// <summary>For SignUp; null where the app client has no flow that would take it.</summary>
    public string? Start(PoolStore store, PoolClient client, PoolUser user) =>
        client.Client.Allows("ALLOW_USER_AUTH") ? challenges.Start(store, client, user, SignedUp, new()) : null;

    /// <summary>For ConfirmSignUp. One that came too late does not keep anybody from confirming; it leads no further.</summary>
    /// <param name="attribute">Where the code went that was typed.</param>
    /// <param name="session">SignUp's.</param>
    public string? Continue(PoolStore store, PoolClient client, PoolUser user, string attribute, string? session)
    {
        if (session is null)
        {
            return null;
        }
        var open = challenges.Find(store, client, session, SignedUp);
        RequireOf(user, open);
        ChallengeSessions.Consume(store, open);
        return open.IsExpired ? null : challenges.Start(store, client, user, Confirmed, new() { SentTo = attribute });
    }

    /// <summary>Whether this is the first sign-in of somebody whose code is as good as a first factor. Uses the session up.</summary>
    /// <param name="session">ConfirmSignUp's.</param>
    public bool TryEnter(PoolStore store, PoolClient client, PoolUser user, string session)
    {
        var open = challenges.Require(store, client, session, Confirmed);
        RequireOf(user, open);
        ChallengeSessions.Consume(store, open);
        var factor = open.State.SentTo == StandardAttributes.Email ? "EMAIL_OTP" : "SMS_OTP";
        return !store.HasSignIns(user) && choice.AvailableTo(store, client.Pool, user).Any(available => available.Name == factor);
    }

    private static void RequireOf(PoolUser user, OpenChallenge open)
    {
        if (open.Sub != user.Sub)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SessionInvalid);
        }
    }
}
