namespace AccountPortal.LocalPool.Operations;

internal sealed class AddCustomAttributes(PoolRegistry registry) : IOperation
{
    private const int MostAtOnce = 25;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var id = input.Required("UserPoolId", MemberRule.PoolId);
        input.RequiredList("CustomAttributes");
        var attributes = SchemaSettings.Read(input, "CustomAttributes", MostAtOnce, customOnly: true);
        await registry.ChangeAsync(id, pool => SchemaSettings.Add(pool, attributes), cancellationToken);
        return [];
    }
}
