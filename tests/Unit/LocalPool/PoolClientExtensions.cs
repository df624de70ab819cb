using System.Text.Json.Nodes;
using AccountPortal.Srp;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>What a client of the pool does, in one call each.</summary>
internal static class PoolClientExtensions
{
    public const string Password = "Demo-Passw0rd!";

    /// <summary>USER_PASSWORD_AUTH.</summary>
    public static JsonObject PasswordSignIn(string username, string password = Password, string clientId = "account-portal") => new()
    {
        ["AuthFlow"] = "USER_PASSWORD_AUTH",
        ["ClientId"] = clientId,
        ["AuthParameters"] = new JsonObject { ["USERNAME"] = username, ["PASSWORD"] = password },
    };

    public static async Task<JsonObject> SignInAsync(
        this PoolHost pool, string username, string password = Password, string clientId = "account-portal") =>
        (await pool.CallAsync("InitiateAuth", PasswordSignIn(username, password, clientId)))["AuthenticationResult"]!.AsObject();

    public static async Task<string> AccessTokenAsync(this PoolHost pool, string username, string password = Password, string clientId = "account-portal") =>
        (string)(await pool.SignInAsync(username, password, clientId))["AccessToken"]!;

    /// <summary>The first half of USER_SRP_AUTH; answers with the challenge and the answer that proves <paramref name="password"/>.</summary>
    public static async Task<(JsonObject Challenge, JsonObject Answer)> StartSrpAsync(
        this PoolHost pool, string username, string password = Password, string clientId = "account-portal", string poolName = "demo")
    {
        using var srp = new SrpClient();
        var challenge = await pool.CallAsync("InitiateAuth", new JsonObject
        {
            ["AuthFlow"] = "USER_SRP_AUTH",
            ["ClientId"] = clientId,
            ["AuthParameters"] = new JsonObject { ["USERNAME"] = username, ["SRP_A"] = srp.PublicValue },
        });
        var parameters = challenge["ChallengeParameters"]!;
        var timestamp = SrpKeys.FormatTimestamp(pool.Clock.GetUtcNow());
        var userId = (string)parameters["USER_ID_FOR_SRP"]!;
        var secretBlock = Convert.FromBase64String((string)parameters["SECRET_BLOCK"]!);
        var claim = srp.ComputeClaim(
            poolName, userId, password, (string)parameters["SALT"]!, (string)parameters["SRP_B"]!, secretBlock, timestamp);
        return (challenge, new JsonObject
        {
            ["ClientId"] = clientId,
            ["ChallengeName"] = "PASSWORD_VERIFIER",
            ["ChallengeResponses"] = new JsonObject
            {
                ["USERNAME"] = userId,
                ["PASSWORD_CLAIM_SECRET_BLOCK"] = (string)parameters["SECRET_BLOCK"]!,
                ["PASSWORD_CLAIM_SIGNATURE"] = claim,
                ["TIMESTAMP"] = timestamp,
            },
        });
    }

    /// <summary>The code of the newest message to an address.</summary>
    public static async Task<string> CodeSentToAsync(this PoolHost pool, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/local-pool/inbox?to=" + Uri.EscapeDataString(address));
        request.Headers.Add("Accept", "application/json");
        using var response = await pool.Http.SendAsync(request);
        return (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())![0]!["code"]!;
    }
}
