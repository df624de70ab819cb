namespace AccountPortal.LocalPool.Users;

/// <summary>The members of unauthenticated operations: app client, user name, and SecretHash where the client has a secret.</summary>
internal sealed record UnauthenticatedCaller(string ClientId, string Username, string? Hash)
{
    /// <summary>Reads the three members; the operation reads its own and then calls <see cref="Require"/>.</summary>
    public static UnauthenticatedCaller Read(InputReader input) => new(
        input.Required("ClientId", MemberRule.ClientId),
        input.Required("Username", MemberRule.Username),
        input.Optional("SecretHash", MemberRule.SecretHash));

    /// <summary>The client and its pool, once the whole input is valid and SecretHash is right.</summary>
    public PoolClient Require(InputReader input, PoolRegistry registry)
    {
        input.ThrowIfInvalid();
        var client = registry.RequireClient(ClientId);
        SecretHash.Require(client.Client, Hash, Username);
        return client;
    }
}
