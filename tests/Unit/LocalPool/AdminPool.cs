using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>Requests of an administrator.</summary>
internal static class AdminPool
{
    /// <summary>The members that name a user, and further members.</summary>
    public static JsonObject Of(string username, string poolId = "local_demo", params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var input = new JsonObject { ["UserPoolId"] = poolId, ["Username"] = username };
        foreach (var (name, value) in members)
        {
            input[name] = value;
        }
        return input;
    }

    public static Task<JsonObject> AdminGetUserAsync(this PoolHost pool, string username, string poolId = "local_demo") =>
        pool.CallAsync("AdminGetUser", Of(username, poolId));
}
