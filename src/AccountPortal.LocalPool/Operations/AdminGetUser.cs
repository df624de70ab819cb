namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminGetUser(AdminUsers users) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        input.ThrowIfInvalid();

        var (pool, user) = users.Find(target);
        var output = UserOutput.Describe(pool, user, "UserAttributes");
        UserOutput.AddMfa(output, user);
        return Task.FromResult(output);
    }
}
