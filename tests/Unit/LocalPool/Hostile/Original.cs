using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>A valid request, made anew each time with whatever has to go before it.</summary>
internal sealed record Original(string Operation, Func<Attacker, Task<JsonObject>> MakeAsync)
{
    public Original(string operation, Func<Attacker, JsonObject> make)
        : this(operation, attacker => Task.FromResult(make(attacker)))
    {
    }

    /// <summary>After these the attacker's tokens are good for nothing, or their pool is gone, and another takes their place.</summary>
    public bool EndsAttacker => Operation
        is "DeleteUser" or "GlobalSignOut" or "RevokeToken" or "AdminDeleteUser" or "AdminUserGlobalSignOut" or "AdminDisableUser" or "DeleteUserPool";

    /// <summary>Whether it is a user who sends it, and no administrator.</summary>
    public static bool IsOfUser(string operation, JsonObject input) =>
        input.ContainsKey(
            "AccessToken") || operation == "UpdateAuthEventFeedback" || (input.ContainsKey("ClientId") && !input.ContainsKey("UserPoolId"));
}
