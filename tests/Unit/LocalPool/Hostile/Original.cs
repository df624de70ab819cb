using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>A valid request, created anew each time with its preconditions.</summary>
internal sealed record Original(string Operation, Func<Attacker, Task<JsonObject>> MakeAsync)
{
    public Original(string operation, Func<Attacker, JsonObject> make)
        : this(operation, attacker => Task.FromResult(make(attacker)))
    {
    }

    /// <summary>Operations after which the attacker must be replaced: tokens revoked or pool deleted.</summary>
    public bool EndsAttacker => Operation
        is "DeleteUser" or "GlobalSignOut" or "RevokeToken" or "AdminDeleteUser"
        or "AdminUserGlobalSignOut" or "AdminDisableUser" or "DeleteUserPool";

    /// <summary>Whether a user sends it, not an administrator.</summary>
    public static bool IsOfUser(string operation, JsonObject input) =>
        input.ContainsKey(
            "AccessToken") || operation == "UpdateAuthEventFeedback" || (input.ContainsKey("ClientId") && !input.ContainsKey("UserPoolId"));
}
