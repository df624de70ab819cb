namespace AccountPortal.LocalPool.Users;

/// <summary>How somebody who is not signed in calls: with an app client, a user name, and the hash of both where the client has a secret.</summary>
internal sealed record UnauthenticatedCaller(string ClientId, string Username, string? Hash)
{
    /// <summary>Reads the three members; the operation reads its own after them and then calls <see cref="Require"/>.</summary>
    public static UnauthenticatedCaller Read(InputReader input) => new(
        input.Required("ClientId", MemberRule.ClientId),
        input.Required("Username", MemberRule.Username),
        input.Optional("SecretHash", MemberRule.SecretHash));

    /// <summary>The client and its pool, once the input as a whole is valid and the hash is right.</summary>
    public PoolClient Require(InputReader input, PoolRegistry registry)
    {
        input.ThrowIfInvalid();
        var client = registry.RequireClient(ClientId);
        SecretHash.Require(client.Client, Hash, Username);
        return client;
    }
}
