namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>NEW_PASSWORD_REQUIRED: the new password and the required attributes that the user lacks.</summary>
internal sealed class NewPasswordRequiredHandler(
    PoolDatabase database, ChallengeSessions challenges, Passwords passwords, PasswordHistory history, SignInSteps steps,
    PoolClock clock) : IChallengeHandler
{
    private const string Prefix = "userAttributes.";

    public string ChallengeName => "NEW_PASSWORD_REQUIRED";

    public async Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        var (pool, proposed) = (response.Client.Pool, response.Require("NEW_PASSWORD"));
        var attributes = response.Responses
            .Where(entry => entry.Key.StartsWith(Prefix, StringComparison.Ordinal) && entry.Value.Length > 0)
            .ToDictionary(entry => entry.Key[Prefix.Length..], entry => entry.Value);

        var found = database.Read(store => response.RequireOpen(store, challenges, ChallengeName).User);
        pool.PasswordPolicy.Require(proposed);
        AttributeValidation.RequireWritable(response.Client.Client, attributes.Keys);
        AttributeValidation.RequireValid(pool, attributes, CognitoTexts.AttributeUnknown);
        history.Require(pool, found, proposed);
        var verifier = passwords.Create(pool, found.Username, proposed);

        return await database.WriteAsync(
            store =>
            {
                var (open, user) = response.RequireOpen(store, challenges, ChallengeName);
                Complete(pool, user, attributes);
                history.Replace(pool, user, found, verifier, proposed);
                user.Status = UserStatus.Confirmed;
                store.RequireNames(pool, user, clock.GetUtcNow());
                store.SaveUser(user, clock.GetUtcNow());
                ChallengeSessions.Consume(store, open);
                return steps.AfterStatus(store, response.Client, user);
            },
            cancellationToken);
    }

    private static void Complete(PoolDefinition pool, PoolUser user, Dictionary<string, string> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            // Cognito refuses even the same value.
            var isFixed = StandardAttributes.IsVerifiable(name) || pool.FindAttribute(name) is { Required: true };
            if (isFixed && user.Attributes.ContainsKey(name))
            {
                throw CognitoFault.NotAuthorized(CognitoTexts.AlreadyProvided(name));
            }
            if (pool.FindAttribute(name) is { Mutable: false } && user.Attributes.ContainsKey(name))
            {
                throw CognitoFault.InvalidParameter(CognitoTexts.AttributeFixed(name));
            }
            user.Attributes[name] = value;
            if (StandardAttributes.IsVerifiable(name))
            {
                user.SetVerified(name, false);
            }
        }
        if (RequiredAttributes.Missing(pool, user) is [var missing, ..])
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.NewPasswordAttributeMissing(missing));
        }
    }
}
