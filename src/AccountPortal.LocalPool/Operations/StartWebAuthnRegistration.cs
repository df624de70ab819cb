namespace AccountPortal.LocalPool.Operations;

internal sealed class StartWebAuthnRegistration(
    PoolDatabase database, AccessTokens accessTokens, PasskeyCeremonies ceremonies, RegistrationChallenges challenges) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var user = database.Read(store => AccessTokens.RequireUser(store, bearer));
        PasskeyRules.RequireSettings(bearer.Client.Pool);
        PasskeyRules.RequireRoom(user);
        var offer = await ceremonies.OfferRegistrationAsync(bearer.Client.Pool, user);
        var options = JsonNode.Parse(offer.CreationOptionsJson)!.AsObject();
        await database.WriteAsync(
            store => challenges.Open(store, bearer, (string)options["challenge"]!, offer.AttestationState!), cancellationToken);
        return new JsonObject { ["CredentialCreationOptions"] = CreationOptions.Of(options) };
    }
}
