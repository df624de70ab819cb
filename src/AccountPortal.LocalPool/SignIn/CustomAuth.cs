namespace AccountPortal.LocalPool.SignIn;

/// <summary>CUSTOM_AUTH with a fixed question in place of the Lambda triggers. MFA does not apply to it.</summary>
internal sealed class CustomAuth(ChallengeSessions challenges, SignInSteps steps)
{
    public const string Challenge = "CUSTOM_CHALLENGE";
    public const string Flow = "CUSTOM_AUTH";

    public static CustomChallengeDefinition Require(PoolClient client) =>
        client.Client.CustomChallenge ?? client.Pool.CustomChallenge ?? throw CognitoFault.InvalidParameter(CognitoTexts.CustomAuthMissing);

    public AuthOutcome.Challenge Ask(PoolStore store, PoolClient client, PoolUser user, ChallengeState state)
    {
        // An unconfirmed user is refused before any question.
        SignInSteps.RequireConfirmed(client.Client, user);
        var parameters = new Dictionary<string, string>(Require(client).Parameters) { ["USERNAME"] = user.Username };
        return new AuthOutcome.Challenge(Challenge, challenges.Start(store, client, user, Challenge, state), parameters);
    }

    /// <summary>Tokens, or the same question in a new session until the attempts are used up.</summary>
    public AuthOutcome Accept(PoolStore store, PoolClient client, OpenChallenge open, PoolUser user, string answer)
    {
        var custom = Require(client);
        ChallengeSessions.Consume(store, open);
        if (!user.IsSimulated && IsSame(custom.Answer, answer))
        {
            return open.State.PasswordProven && user.Status == UserStatus.ForceChangePassword
                ? steps.AfterPassword(store, client, user)
                : steps.AfterOnlyFactor(store, client, user);
        }
        var failed = open.State with { Failures = open.State.Failures + 1 };
        return failed.Failures < custom.Attempts
            ? Ask(store, client, user, failed)
            : throw CognitoFault.NotAuthorized(CognitoTexts.WrongPassword).AfterCounting();
    }

    private static bool IsSame(string expected, string answer) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(answer));
}
