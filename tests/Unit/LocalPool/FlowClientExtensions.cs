using System.Text.Json.Nodes;
using AccountPortal.Srp;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>Requests of choice-based sign-in.</summary>
internal static class FlowClientExtensions
{
    public const string InvalidSession = "NotAuthorizedException: Invalid session for the user.";
    public const string UsedSession = "NotAuthorizedException: Invalid session for the user, session can only be used once.";
    public const string WrongPassword = "NotAuthorizedException: Incorrect username or password.";
    public const string WrongCode = "CodeMismatchException: Invalid code or auth state for the user.";

    public static JsonObject Start(
        string flow, string username, string clientId, params ReadOnlySpan<(string Key, string Value)> parameters)
    {
        var map = new JsonObject { ["USERNAME"] = username };
        foreach (var (key, value) in parameters)
        {
            map[key] = value;
        }
        return new JsonObject { ["AuthFlow"] = flow, ["ClientId"] = clientId, ["AuthParameters"] = map };
    }

    /// <summary>USER_AUTH.</summary>
    public static JsonObject Choose(
        string username, string clientId = "choice", params ReadOnlySpan<(string Key, string Value)> parameters) =>
        Start("USER_AUTH", username, clientId, parameters);

    /// <summary>The same by an administrator.</summary>
    public static JsonObject AsAdmin(this JsonObject input, string poolId)
    {
        var copy = input.DeepClone().AsObject();
        copy["UserPoolId"] = poolId;
        return copy;
    }

    public static JsonObject Setting(bool enabled, bool preferred = false) => new() { ["Enabled"] = enabled, ["PreferredMfa"] = preferred };

    /// <summary>Registers an authenticator app and returns its secret.</summary>
    public static async Task<string> RegisterTotpAsync(this PoolHost pool, string accessToken)
    {
        var secret = (string)(await pool.CallAsync("AssociateSoftwareToken", PoolClientExtensions.Bearer(accessToken)))["SecretCode"]!;
        await pool.CallAsync("VerifySoftwareToken", PoolClientExtensions.Bearer(accessToken, ("UserCode", pool.Totp(secret))));
        return secret;
    }

    public static string Challenge(this JsonObject output) => (string?)output["ChallengeName"] ?? "tokens";

    public static string Parameter(this JsonObject output, string name) => (string)output["ChallengeParameters"]![name]!;

    public static string Available(this JsonObject output) =>
        string.Join(' ', output["AvailableChallenges"]!.AsArray().Select(name => (string)name!));

    public static string AccessToken(this JsonObject output) => (string)output["AuthenticationResult"]!["AccessToken"]!;

    public static Task<JsonObject> RespondAsync(
        this PoolHost pool, JsonObject challenge, string username, string clientId, params (string Key, string Value)[] responses) =>
        pool.CallAsync("RespondToAuthChallenge", PoolClientExtensions.Answer(challenge, username, clientId, responses));

    public static Task<string> RefusedAsync(
        this PoolHost pool, JsonObject challenge, string username, string clientId, params (string Key, string Value)[] responses) =>
        pool.FailAsync("RespondToAuthChallenge", PoolClientExtensions.Answer(challenge, username, clientId, responses));

    /// <summary>The response to PASSWORD_VERIFIER for <paramref name="password"/>, with the session if there is one.</summary>
    public static JsonObject Prove(
        this PoolHost pool, SrpClient srp, JsonObject challenge, string clientId, string poolId,
        string password = PoolClientExtensions.Password)
    {
        var timestamp = SrpKeys.FormatTimestamp(pool.Clock.GetUtcNow());
        var userId = challenge.Parameter("USER_ID_FOR_SRP");
        var block = challenge.Parameter("SECRET_BLOCK");
        var claim = srp.ComputeClaim(
            SrpKeys.PoolName(poolId),
            userId,
            password,
            challenge.Parameter("SALT"),
            challenge.Parameter("SRP_B"),
            Convert.FromBase64String(block),
            timestamp);
        var answer = new JsonObject
        {
            ["ClientId"] = clientId,
            ["ChallengeName"] = "PASSWORD_VERIFIER",
            ["ChallengeResponses"] = new JsonObject
            {
                ["USERNAME"] = userId,
                ["PASSWORD_CLAIM_SECRET_BLOCK"] = block,
                ["PASSWORD_CLAIM_SIGNATURE"] = claim,
                ["TIMESTAMP"] = timestamp,
            },
        };
        if (challenge["Session"] is { } session)
        {
            answer["Session"] = session.DeepClone();
        }
        return answer;
    }
}
