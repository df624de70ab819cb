using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Devices;

/// <summary>ConfirmDevice: which device a token confirms, and with which verifier.</summary>
public sealed class DeviceConfirmationTests(DeviceFixture fixture) : IClassFixture<DeviceFixture>
{
    private const string Unknown = "ResourceNotFoundException: Device does not exist.";
    private const string Invalid = "InvalidParameterException: Invalid device key given.";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_sign_in_is_given_a_device()
    {
        await pool.CreateUserAsync("given", "local_always");
        var (first, second) = (await pool.SignInAsync("given", clientId: "always"), await pool.SignInAsync("given", clientId: "always"));
        var (one, other) = (first["NewDeviceMetadata"]!, second["NewDeviceMetadata"]!);

        Assert.Matches("^local_[0-9a-f-]{36}$", (string)one["DeviceKey"]!);
        Assert.Matches("^-[0-9A-Za-z]{8}$", (string)one["DeviceGroupKey"]!);
        Assert.NotEqual((string)one["DeviceKey"]!, (string)other["DeviceKey"]!);
        Assert.Equal((string)one["DeviceGroupKey"]!, (string)other["DeviceGroupKey"]!);
        Assert.Equal((string)one["DeviceKey"]!, (string)Payload((string)first["AccessToken"]!)["device_key"]!);
        Assert.False(Payload((string)first["IdToken"]!).ContainsKey("device_key"));
        Assert.Empty((await pool.CallAsync("ListDevices", Bearer((string)first["AccessToken"]!)))["Devices"]!.AsArray());
    }

    [Theory]
    [InlineData("always", false, "remembered")]
    [InlineData("optin", true, "not_remembered")]
    [InlineData("watch", false, "remembered")]
    public async Task A_confirmed_device_is_remembered_unless_its_user_is_to_be_asked(string name, bool necessary, string status)
    {
        var username = "confirmer-" + name;
        await pool.CreateUserAsync(username, "local_" + name);
        var device = new TestDevice(pool, name, username);
        await device.SignInAsNewAsync();

        Assert.Equal(necessary, (bool)(await pool.CallAsync("ConfirmDevice", device.Confirmation()))["UserConfirmationNecessary"]!);
        var shown = (await pool.CallAsync("GetDevice", Bearer(device.AccessToken, ("DeviceKey", device.Key))))["Device"]!.AsObject();
        var byAdmin = (await pool.CallAsync("AdminGetDevice", Owned(name, username, device.Key)))["Device"]!.AsObject();

        Assert.Equal(device.Key, (string)shown["DeviceKey"]!);
        Assert.Equal(
            [
                ("device_status", "valid"),
                ("device_name", "Tablet"),
                ("dev:device_arn", $"arn:aws:cognito-idp:local:000000000000:owner/{username}.local_{name}/device/{device.Key}"),
                ("dev:device_owner", $"{username}.local_{name}"),
                ("last_ip_used", "127.0.0.1"),
                ("dev:device_remembered_status", status),
                ("dev:device_sdk", "aws-sdk"),
            ],
            shown["DeviceAttributes"]!.AsArray().Select(attribute => ((string)attribute!["Name"]!, (string)attribute["Value"]!)));
        Assert.True((double)shown["DeviceCreateDate"]! > 1.6e9);
        Assert.True(JsonNode.DeepEquals(shown, byAdmin));
    }

    [Fact]
    public async Task A_device_is_confirmed_once_whoever_is_first()
    {
        await pool.CreateUserAsync("twice", "local_always");
        var device = new TestDevice(pool, "always", "twice");
        await device.SignInAsNewAsync();
        var input = device.Confirmation();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => pool.SendAsync("ConfirmDevice", input)));

        Assert.Single(answers, sent => sent.Status == 200);
        Assert.All(
            answers.Where(sent => sent.Status != 200), sent => Assert.Equal("DeviceKeyExistsException", (string)sent.Body["__type"]!));
    }

    [Fact]
    public async Task A_token_confirms_its_own_device_and_no_other()
    {
        await pool.CreateUserAsync("confirming", "local_always");
        var (one, other) = (new TestDevice(pool, "always", "confirming"), new TestDevice(pool, "always", "confirming"));
        await one.SignInAsNewAsync();
        await other.SignInAsNewAsync();

        Assert.Equal(Invalid, await pool.FailAsync("ConfirmDevice", Bearer(one.AccessToken, ("DeviceKey", other.Key))));
        Assert.Equal(Unknown, await pool.FailAsync("GetDevice", Bearer(one.AccessToken, ("DeviceKey", one.Key))));
    }

    [Theory]
    [InlineData("", "AA==")]
    [InlineData("AQ==", "Bw==")]
    [InlineData("not Base64", "Bw==")]
    [InlineData("Bw==", "")]
    [InlineData("Bw==", "?")]
    public async Task A_verifier_that_is_none_is_refused(string verifier, string salt)
    {
        var username = $"verifier-{verifier.Length}-{salt.Length}-{verifier.StartsWith('A')}";
        await pool.CreateUserAsync(username, "local_always");
        var device = new TestDevice(pool, "always", username);
        await device.SignInAsNewAsync();
        var input = device.Confirmation();
        input["DeviceSecretVerifierConfig"] = new JsonObject { ["PasswordVerifier"] = verifier, ["Salt"] = salt };

        Assert.Equal("InvalidParameterException: Invalid device secret verifier given.", await pool.FailAsync("ConfirmDevice", input));
    }

    [Fact]
    public async Task The_verifier_is_not_in_the_file()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "always", "sealed-device");
        var verifier = Convert.FromBase64String((string)device.Confirmation()["DeviceSecretVerifierConfig"]!["PasswordVerifier"]!);
        var files = Directory.GetFiles(pool.Folder, "local-pool.db*").Select(ReadShared).ToList();

        Assert.Contains(files, file => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(device.Key)) >= 0);
        foreach (var part in new[] { verifier, verifier.AsEnumerable().Reverse().ToArray() }.SelectMany(Forms))
        {
            Assert.DoesNotContain(files, file => file.AsSpan().IndexOf(part) >= 0);
        }

        static IEnumerable<byte[]> Forms(byte[] value) =>
            [
                value[..48], Encoding.UTF8.GetBytes(Convert.ToBase64String(value[..48])),
                Encoding.UTF8.GetBytes(Convert.ToHexStringLower(value[..48])),
            ];
    }

    private static JsonObject Owned(string poolName, string username, string key) =>
        new() { ["UserPoolId"] = "local_" + poolName, ["Username"] = username, ["DeviceKey"] = key };

    private static JsonObject Payload(string token) => JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[1]))!.AsObject();

    // The pool has the file open.
    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }
}
