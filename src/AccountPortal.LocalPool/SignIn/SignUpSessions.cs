namespace AccountPortal.LocalPool.SignIn;

/// <summary>The sessions from SignUp through ConfirmSignUp to InitiateAuth: the confirmation code counts as the first factor.</summary>
internal sealed class SignUpSessions(ChallengeSessions challenges, UserAuthChoice choice)
{
    private const string SignedUp = "sign-up";
    private const string Confirmed = "sign-up confirmed";

    /// <summary>SignUp's session; null when the app client does not allow USER_AUTH.</summary>
    public string? Start(PoolStore store, PoolClient client, PoolUser user) =>
        client.Client.Allows("ALLOW_USER_AUTH") ? challenges.Start(store, client, user, SignedUp, new()) : null;

    /// <summary>ConfirmSignUp's session. An expired session of SignUp still confirms, and returns null.</summary>
    /// <param name="attribute">The attribute the code was sent to.</param>
    /// <param name="session">The session of SignUp.</param>
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

    /// <summary>
    /// Whether the confirmation code counts as first factor: only for the first sign-in, and only where a code to that address is an
    /// available factor. Uses the session up.
    /// </summary>
    /// <param name="session">The session of ConfirmSignUp.</param>
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
