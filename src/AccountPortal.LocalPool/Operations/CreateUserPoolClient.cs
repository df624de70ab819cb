namespace AccountPortal.LocalPool.Operations;

internal sealed class CreateUserPoolClient(PoolRegistry registry, PoolClock clock) : IOperation
{
    private const int Most = 1000;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var name = input.Required("ClientName", MemberRule.Title);
        var generate = input.Flag("GenerateSecret");
        var given = input.Optional("ClientSecret", MemberRule.ClientSecret);
        var settings = ClientSettings.Read(input);
        if (generate && given is not null)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.SecretGivenAndGenerated);
        }

        var now = clock.GetUtcNow();
        var blank = new ClientDefinition
        {
            Id = NewIds.Client(),
            Name = name,
            Secret = generate ? NewIds.Secret() : given,
            CreatedAt = now,
            ModifiedAt = now,
        };
        var changed = await registry.ChangeAsync(
            poolId,
            pool => pool.Clients.Count < Most
                ? FeaturePlans.RequireCovered(pool with { Clients = [.. pool.Clients, settings(pool, blank)] })
                : throw CognitoFault.LimitExceeded(UnverifiedTexts.TooManyClients),
            cancellationToken);
        return new JsonObject { ["UserPoolClient"] = ClientOutput.Describe(changed, changed.RequireClient(blank.Id)) };
    }
}
