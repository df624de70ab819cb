namespace AccountPortal.LocalPool.SignIn;

/// <summary>Sends one-time codes by email or SMS as a factor of a sign-in.</summary>
internal sealed class OtpChallenges(ChallengeSessions challenges, Outbox outbox)
{
    /// <summary>Sends a first-factor code: eight digits.</summary>
    public AuthOutcome.Challenge AskFirst(PoolStore store, PoolClient client, PoolUser user, string challenge, string attribute) =>
        Ask(store, client, user, challenge, TargetOf(user, attribute), VerificationCodes.CreateLong(), new() { IsFirstFactor = true });

    /// <summary>Sends an MFA code: six digits.</summary>
    public AuthOutcome.Challenge AskSecond(PoolStore store, PoolClient client, PoolUser user, string challenge, string attribute) =>
        AskSecond(store, client, user, challenge, TargetOf(user, attribute), new());

    /// <summary>Sends a code to an address that MFA_SETUP adds to the user.</summary>
    public AuthOutcome.Challenge AskToSetUp(PoolStore store, PoolClient client, PoolUser user, string challenge, DeliveryTarget target) =>
        AskSecond(store, client, user, challenge, target, new() { SetsAddress = true });

    /// <summary>Whether the code is the one sent; never for a simulated user.</summary>
    public static bool IsRight(PoolStore store, PoolUser user, ChallengeState state, string code) =>
        !user.IsSimulated && CryptographicOperations.FixedTimeEquals(state.CodeHash, Hash(store.Secrets, user, code));

    private AuthOutcome.Challenge AskSecond(
        PoolStore store, PoolClient client, PoolUser user, string challenge, DeliveryTarget target, ChallengeState state)
    {
        var asked = Ask(store, client, user, challenge, target, VerificationCodes.Create(), state);
        return asked with { Parameters = new Dictionary<string, string>(asked.Parameters) { [SignInSteps.UserId] = user.Username } };
    }

    // The user may have deleted the address since the factor was offered.
    private static DeliveryTarget TargetOf(PoolUser user, string attribute) =>
        DeliveryTarget.Of(user, attribute) ?? throw CognitoFault.NotAuthorized(CognitoTexts.SessionInvalid);

    private AuthOutcome.Challenge Ask(
        PoolStore store, PoolClient client, PoolUser user, string challenge, DeliveryTarget target, string code, ChallengeState state)
    {
        if (!user.IsSimulated)
        {
            outbox.SendAuthenticationCode(store, target, code);
        }
        var kept = state with { CodeHash = Hash(store.Secrets, user, code), SentTo = target.Address };
        return new AuthOutcome.Challenge(challenge, challenges.Start(store, client, user, challenge, kept), new Dictionary<string, string>
        {
            ["CODE_DELIVERY_DELIVERY_MEDIUM"] = target.Medium,
            ["CODE_DELIVERY_DESTINATION"] = target.Masked,
        });
    }

    private static byte[] Hash(SecretBox secrets, PoolUser user, string code) =>
        secrets.KeyedHash("authentication code", user.PoolId, user.Sub, code);
}
