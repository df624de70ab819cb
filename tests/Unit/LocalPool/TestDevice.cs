using System.Text.Json.Nodes;
using AccountPortal.Srp;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>A user's device: signs in, confirms itself, and responds to device challenges.</summary>
internal sealed class TestDevice(PoolHost pool, string poolName, string username)
{
    private readonly string password = SrpDevices.CreatePassword();

    public string Key { get; set; } = "";

    public string Group { get; private set; } = "";

    /// <summary>The last AuthenticationResult.</summary>
    public JsonObject Tokens { get; private set; } = [];

    public string AccessToken => (string)Tokens[nameof(AccessToken)]!;

    /// <summary>A new user on a device that is confirmed.</summary>
    public static async Task<TestDevice> ConfirmedAsync(PoolHost pool, string poolName, string username)
    {
        await pool.CreateUserAsync(username, "local_" + poolName);
        var device = new TestDevice(pool, poolName, username);
        await device.SignInAsNewAsync();
        await pool.CallAsync("ConfirmDevice", device.Confirmation());
        return device;
    }

    /// <summary>Signs in without a device key, and takes the one that comes back.</summary>
    public async Task SignInAsNewAsync(string? clientId = null)
    {
        Tokens = await pool.SignInAsync(username, clientId: clientId ?? poolName);
        Key = (string)Tokens["NewDeviceMetadata"]!["DeviceKey"]!;
        Group = (string)Tokens["NewDeviceMetadata"]!["DeviceGroupKey"]!;
    }

    public JsonObject Confirmation()
    {
        var secret = SrpDevices.CreateSecret(Group, Key, password);
        return Bearer(AccessToken, ("DeviceKey", Key), ("DeviceName", "Tablet"), ("DeviceSecretVerifierConfig", new JsonObject
        {
            ["PasswordVerifier"] = secret.PasswordVerifier,
            ["Salt"] = secret.Salt,
        }));
    }

    /// <summary>USER_PASSWORD_AUTH that names this device.</summary>
    public JsonObject SignIn()
    {
        var input = PasswordSignIn(username, clientId: poolName);
        input["AuthParameters"]!["DEVICE_KEY"] = Key;
        return input;
    }

    /// <summary>Answers DEVICE_SRP_AUTH; what comes back is the answer to the challenge that follows.</summary>
    public async Task<JsonObject> ProveAsync(JsonObject challenge, string? otherPassword = null)
    {
        using var srp = new SrpClient();
        var next = await pool.CallAsync(
            "RespondToAuthChallenge", Answer(challenge, username, poolName, ("DEVICE_KEY", Key), ("SRP_A", srp.PublicValue)));
        var parameters = next["ChallengeParameters"]!;
        var block = (string)parameters["SECRET_BLOCK"]!;
        var timestamp = SrpKeys.FormatTimestamp(pool.Clock.GetUtcNow());
        var claim = srp.ComputeClaim(
            Group,
            Key,
            otherPassword ?? password,
            (string)parameters["SALT"]!,
            (string)parameters["SRP_B"]!,
            Convert.FromBase64String(block),
            timestamp);
        Assert.Equal("DEVICE_PASSWORD_VERIFIER", (string)next["ChallengeName"]!);
        return Answer(
            next, username, poolName,
            ("DEVICE_KEY", Key), ("PASSWORD_CLAIM_SECRET_BLOCK", block), ("PASSWORD_CLAIM_SIGNATURE", claim), ("TIMESTAMP", timestamp));
    }

    public JsonObject TokenRefresh(bool withKey = true)
    {
        var input = new JsonObject { ["RefreshToken"] = (string)Tokens["RefreshToken"]!, ["ClientId"] = poolName };
        if (withKey)
        {
            input["DeviceKey"] = Key;
        }
        return input;
    }
}
