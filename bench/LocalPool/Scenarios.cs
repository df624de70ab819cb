using System.Globalization;
using System.Text.Json.Nodes;
using AccountPortal.Srp;

namespace AccountPortal.Bench.LocalPool;

/// <summary>What clients of a pool do, with goals from the peer's figures.</summary>
internal static class Scenarios
{
    /// <param name="Name">What one unit of work is.</param>
    /// <param name="Goal">Least ratio of our rate to the peer's; null where the peer cannot do it.</param>
    /// <param name="Prepare">Signs in what is needed and returns the unit of work.</param>
    internal sealed record Scenario(string Name, double? Goal, Func<PoolServer, Action<Connection, int>> Prepare);

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("sign-ins, USER_PASSWORD_AUTH", 1.0, PasswordSignIns),
        new("sign-ins, USER_SRP_AUTH", null, SrpSignIns),
        new("GetUser", 5.0, GetUser),
        new("renewals, REFRESH_TOKEN_AUTH", 1.8, Renewals),
    ];

    private static Action<Connection, int> PasswordSignIns(PoolServer server)
    {
        var requests = server.Users.Select(user => Connection.Request("InitiateAuth", PasswordInput(server, user))).ToArray();
        return (connection, client) => connection.Send(requests[client]);
    }

    private static Action<Connection, int> GetUser(PoolServer server)
    {
        var requests = SignIn(server, result => Connection.Request("GetUser", new() { ["AccessToken"] = (string)result["AccessToken"]! }));
        return (connection, client) => connection.Send(requests[client]);
    }

    private static Action<Connection, int> Renewals(PoolServer server)
    {
        var requests = SignIn(server, result => Connection.Request("InitiateAuth", new()
        {
            ["ClientId"] = server.ClientId,
            ["AuthFlow"] = "REFRESH_TOKEN_AUTH",
            ["AuthParameters"] = new JsonObject { ["REFRESH_TOKEN"] = (string)result["RefreshToken"]! },
        }));
        return (connection, client) => connection.Send(requests[client]);
    }

    // Both sides: the client's arithmetic runs in this process, on the same processors.
    private static Action<Connection, int> SrpSignIns(PoolServer server)
    {
        var pool = SrpKeys.PoolName(server.PoolId);
        return (connection, client) =>
        {
            using var srp = new SrpClient();
            var challenge = connection.Call("InitiateAuth", new()
            {
                ["ClientId"] = server.ClientId,
                ["AuthFlow"] = "USER_SRP_AUTH",
                ["AuthParameters"] = new JsonObject { ["USERNAME"] = server.Users[client], ["SRP_A"] = srp.PublicValue },
            })["ChallengeParameters"]!;
            var user = (string)challenge["USER_ID_FOR_SRP"]!;
            var block = (string)challenge["SECRET_BLOCK"]!;
            var time = DateTime.UtcNow.ToString("ddd MMM d HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture);
            var claim = srp.ComputeClaim(
                pool,
                user,
                PoolServer.Password,
                (string)challenge["SALT"]!,
                (string)challenge["SRP_B"]!,
                Convert.FromBase64String(block),
                time);
            connection.Call("RespondToAuthChallenge", new()
            {
                ["ClientId"] = server.ClientId,
                ["ChallengeName"] = "PASSWORD_VERIFIER",
                ["ChallengeResponses"] = new JsonObject
                {
                    ["USERNAME"] = user,
                    ["PASSWORD_CLAIM_SECRET_BLOCK"] = block,
                    ["PASSWORD_CLAIM_SIGNATURE"] = claim,
                    ["TIMESTAMP"] = time,
                },
            });
        };
    }

    private static byte[][] SignIn(PoolServer server, Func<JsonNode, byte[]> request)
    {
        using var connection = new Connection(server.Port);
        return
        [
            .. server.Users.Select(user => request(connection.Call("InitiateAuth", PasswordInput(server, user))["AuthenticationResult"]!)),
        ];
    }

    private static JsonObject PasswordInput(PoolServer server, string user) => new()
    {
        ["ClientId"] = server.ClientId,
        ["AuthFlow"] = "USER_PASSWORD_AUTH",
        ["AuthParameters"] = new JsonObject { ["USERNAME"] = user, ["PASSWORD"] = PoolServer.Password },
    };
}
