using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AccountPortal.LocalPool;
using AccountPortal.Srp;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>Requests of a client, one method each.</summary>
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

    public static JsonObject SignUp(
        string username,
        string clientId = "account-portal",
        string password = Password,
        params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var input = Name(username, clientId);
        input["Password"] = password;
        input["UserAttributes"] = Attributes(attributes);
        return input;
    }

    public static JsonObject Confirm(string username, string code, string clientId = "account-portal") =>
        new() { ["ClientId"] = clientId, ["Username"] = username, ["ConfirmationCode"] = code };

    public static JsonObject Name(string username, string clientId = "account-portal") =>
        new() { ["ClientId"] = clientId, ["Username"] = username };

    public static JsonObject Bearer(string accessToken, params ReadOnlySpan<(string Name, JsonNode Value)> members)
    {
        var input = new JsonObject { ["AccessToken"] = accessToken };
        foreach (var (name, value) in members)
        {
            input[name] = value;
        }
        return input;
    }

    public static JsonArray Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var list = new JsonArray();
        foreach (var (name, value) in attributes)
        {
            list.Add(new JsonObject { ["Name"] = name, ["Value"] = value });
        }
        return list;
    }

    /// <summary>A response to any challenge with a session.</summary>
    public static JsonObject Answer(
        JsonObject challenge, string username, string clientId, params ReadOnlySpan<(string Key, string Value)> responses)
    {
        var map = new JsonObject { ["USERNAME"] = username };
        foreach (var (key, value) in responses)
        {
            map[key] = value;
        }
        return new JsonObject
        {
            ["ClientId"] = clientId,
            ["ChallengeName"] = (string)challenge["ChallengeName"]!,
            ["Session"] = (string)challenge["Session"]!,
            ["ChallengeResponses"] = map,
        };
    }

    /// <summary>The value of one attribute in an output of GetUser.</summary>
    public static string? Attribute(this JsonObject user, string name) =>
        (string?)user["UserAttributes"]!.AsArray().FirstOrDefault(attribute => (string)attribute!["Name"]! == name)?["Value"];

    /// <summary>A confirmed user with the usual password; an address as user name is verified.</summary>
    public static async Task CreateUserAsync(
        this PoolHost pool, string username, string poolId = "local_demo", params (string Name, string Value)[] attributes)
    {
        (string Name, string Value)[] verified = username.Contains('@', StringComparison.Ordinal) ? [("email_verified", "true")] : [];
        await pool.CallAsync("AdminCreateUser", new()
        {
            ["UserPoolId"] = poolId,
            ["Username"] = username,
            ["MessageAction"] = "SUPPRESS",
            ["UserAttributes"] = Attributes([.. attributes, .. verified]),
        });
        await pool.CallAsync("AdminSetUserPassword", new()
        {
            ["UserPoolId"] = poolId,
            ["Username"] = username,
            ["Password"] = Password,
            ["Permanent"] = true,
        });
    }

    public static async Task<JsonObject> SignInAsync(
        this PoolHost pool, string username, string password = Password, string clientId = "account-portal") =>
        (await pool.CallAsync("InitiateAuth", PasswordSignIn(username, password, clientId)))["AuthenticationResult"]!.AsObject();

    /// <summary>The same from another address of the network.</summary>
    public static async Task SignInFromAsync(this PoolHost pool, string address, string username, string clientId)
    {
        var body = Encoding.UTF8.GetBytes(PasswordSignIn(username, clientId: clientId).ToJsonString());
        var context = await ((TestServer)pool.Services.GetRequiredService<IServer>()).SendAsync(
            request =>
            {
                request.Connection.RemoteIpAddress = IPAddress.Parse(address);
                (request.Request.Method, request.Request.Path) = (HttpMethods.Post, "/local-pool");
                request.Request.Headers["X-Amz-Target"] = "AWSCognitoIdentityProviderService.InitiateAuth";
                request.Request.Body = new MemoryStream(body);
            },
            TestContext.Current.CancellationToken);
        Assert.Equal(200, context.Response.StatusCode);
    }

    public static async Task<string> AccessTokenAsync(
        this PoolHost pool, string username, string password = Password, string clientId = "account-portal") =>
        (string)(await pool.SignInAsync(username, password, clientId))["AccessToken"]!;

    /// <summary>Starts USER_SRP_AUTH; returns the challenge and the response that proves <paramref name="password"/>.</summary>
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

    /// <summary>The codes sent to an address, newest first.</summary>
    public static async Task<IReadOnlyList<string>> InboxAsync(this PoolHost pool, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/local-pool/inbox?to=" + Uri.EscapeDataString(address));
        request.Headers.Add("Accept", "application/json");
        using var response = await pool.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return
        [
            .. JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!
                .AsArray()
                .Select(message => (string)message!["code"]!),
        ];
    }

    public static async Task<string> CodeSentToAsync(this PoolHost pool, string address) => (await pool.InboxAsync(address))[0];

    /// <summary>What an authenticator app shows on the pool's clock, some 30-second steps from now.</summary>
    public static string Totp(this PoolHost pool, string secret, int steps = 0) =>
        new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(pool.Clock.GetUtcNow().UtcDateTime.AddSeconds(30 * steps));

    public static int CallsOf(this IServiceProvider services, string operation) =>
        services.GetRequiredService<PoolActivity>().CountOf(operation);
}
