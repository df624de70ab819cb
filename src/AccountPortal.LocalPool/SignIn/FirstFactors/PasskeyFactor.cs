namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>A passkey. The client needs the request options first, so the assertion always comes in a call of its own.</summary>
internal sealed class PasskeyFactor(PoolDatabase database, ChallengeSessions challenges, PasskeyCeremonies ceremonies) : IFirstFactor
{
    public string Name => PasskeyRules.Factor;

    public bool IsReady(PoolStore store, PoolDefinition pool, PoolUser user) => PasskeyRules.Usable(pool, user).Any();

    /// <summary>
    /// With MULTI_FACTOR_WITH_USER_VERIFICATION a passkey satisfies MFA; where MFA is optional, WebAuthnMfaSettings of the user decides.
    /// </summary>
    public bool ServesWithMfa(PoolDefinition pool, PoolUser user) =>
        pool.WebAuthn is { CountsAsMfa: true } && (pool.Mfa == MfaConfiguration.On || user.Mfa.PasskeyCounts);

    public async Task<AuthOutcome> BeginAsync(FirstFactorRequest request, CancellationToken cancellationToken)
    {
        var offer = await ceremonies.OfferSignInAsync(request.Client.Pool, request.User);
        return await database.WriteAsync(
            store =>
            {
                var user = request.Enter(store);
                var session = challenges.Start(store, request.Client, user, Name, new() { Passkey = offer.AssertionState });
                return new AuthOutcome.Challenge(Name, session, new Dictionary<string, string>
                {
                    ["CREDENTIAL_REQUEST_OPTIONS"] = offer.RequestOptionsJson,
                    [SignInSteps.UserId] = user.Username,
                });
            },
            cancellationToken);
    }
}
