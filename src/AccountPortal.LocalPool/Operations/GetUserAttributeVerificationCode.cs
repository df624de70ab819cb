namespace AccountPortal.LocalPool.Operations;

internal sealed class GetUserAttributeVerificationCode(
    PoolDatabase database, AccessTokens accessTokens, AttributeChanges changes, Quotas quotas) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var name = input.Required("AttributeName", MemberRule.AttributeName);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var user = database.Read(store => AccessTokens.RequireUser(store, bearer));
        if (!StandardAttributes.IsVerifiable(name))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.OnlyEmailAndPhone);
        }
        await quotas.SpendAsync(
            bearer.Client.Pool, user, user.Username, nameof(GetUserAttributeVerificationCode), Quotas.Few, cancellationToken);
        var target = await database.WriteAsync(store => Send(store, bearer, name), cancellationToken);
        return new JsonObject { ["CodeDeliveryDetails"] = target.ToDetails() };
    }

    private DeliveryTarget Send(PoolStore store, Bearer bearer, string name)
    {
        var user = AccessTokens.RequireUser(store, bearer);
        var target = user.Pending.TryGetValue(name, out var pending)
            ? new DeliveryTarget(name, pending) { PoolId = user.PoolId }
            : DeliveryTarget.Of(user, name);
        return changes.SendCode(store, user, target ?? throw CognitoFault.InvalidParameter(UnverifiedTexts.NothingToVerify.With(name)));
    }
}
