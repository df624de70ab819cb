using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Devices;

/// <summary>The device operations of users and administrators.</summary>
public sealed class DeviceTests(DeviceFixture fixture) : IClassFixture<DeviceFixture>
{
    private const string Unknown = "ResourceNotFoundException: Device does not exist.";
    private const string Invalid = "InvalidParameterException: Invalid device key given.";

    private readonly PoolHost pool = fixture.Pool;

    [Theory]
    [InlineData("always", true, false)]
    [InlineData("optin", true, true)]
    [InlineData("watch", false, false)]
    public async Task The_pool_says_how_it_remembers_devices(string name, bool challenge, bool prompt)
    {
        var configuration = (await DescribeAsync(name))["DeviceConfiguration"]!;

        Assert.Equal(challenge, (bool)configuration["ChallengeRequiredOnNewDevice"]!);
        Assert.Equal(prompt, (bool)configuration["DeviceOnlyRememberedOnUserPrompt"]!);
    }

    [Fact]
    public async Task Without_tracking_there_is_no_device_and_no_operation_for_it()
    {
        await pool.CreateUserAsync("untracked", "local_off");
        var result = await pool.SignInAsync("untracked", clientId: "off");
        var token = (string)result["AccessToken"]!;
        var key = JsonValue.Create("local_0");
        var owner = new JsonObject { ["UserPoolId"] = "local_off", ["Username"] = "untracked", ["DeviceKey"] = "local_0" };

        Assert.False((await DescribeAsync("off")).ContainsKey("DeviceConfiguration"));
        Assert.False(result.ContainsKey("NewDeviceMetadata"));
        Assert.False(Payload(token).ContainsKey("device_key"));
        foreach (var operation in new[] { "ConfirmDevice", "GetDevice", "ListDevices", "UpdateDeviceStatus", "ForgetDevice" })
        {
            Assert.StartsWith(
                "InvalidUserPoolConfigurationException",
                await pool.FailAsync(operation, Bearer(token, ("DeviceKey", key.DeepClone()))),
                StringComparison.Ordinal);
        }
        foreach (var operation in new[] { "AdminGetDevice", "AdminListDevices", "AdminUpdateDeviceStatus", "AdminForgetDevice" })
        {
            Assert.StartsWith(
                "InvalidUserPoolConfigurationException",
                await pool.FailAsync(operation, (JsonObject)owner.DeepClone()),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Devices_are_listed_page_by_page()
    {
        await pool.CreateUserAsync("collector", "local_watch");
        var devices = new List<TestDevice>();
        for (var index = 0; index < 5; index++)
        {
            devices.Add(new TestDevice(pool, "watch", "collector"));
            await devices[^1].SignInAsNewAsync();
            await pool.CallAsync("ConfirmDevice", Bearer(devices[^1].AccessToken, ("DeviceKey", devices[^1].Key)));
        }
        var all = devices.Select(device => device.Key).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(all, Keys(await pool.CallAsync("ListDevices", Bearer(devices[0].AccessToken))));
        Assert.Equal(all, await PagesAsync("ListDevices", Bearer(devices[0].AccessToken)));
        Assert.Equal(all, await PagesAsync("AdminListDevices", new() { ["UserPoolId"] = "local_watch", ["Username"] = "collector" }));
    }

    [Fact]
    public async Task A_pagination_token_leads_into_its_own_list()
    {
        var (mine, yours) =
            (await TestDevice.ConfirmedAsync(pool, "watch", "paging-me"), await TestDevice.ConfirmedAsync(pool, "watch", "paging-you"));
        await yours.SignInAsNewAsync();
        await pool.CallAsync("ConfirmDevice", yours.Confirmation());
        var page = await pool.CallAsync("ListDevices", Bearer(yours.AccessToken, ("Limit", 1)));

        foreach (var token in new[] { (string)page["PaginationToken"]!, "abc", "-", "\u00e4" })
        {
            Assert.StartsWith(
                "InvalidParameterException: Invalid pagination token given.",
                await pool.FailAsync("ListDevices", Bearer(mine.AccessToken, ("PaginationToken", token))),
                StringComparison.Ordinal);
        }
        Assert.Equal(
            "InvalidParameterException: 1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must "
            + "have value less than or equal to 60",
            await pool.FailAsync("ListDevices", Bearer(mine.AccessToken, ("Limit", 61))));
    }

    [Fact]
    public async Task A_device_is_remembered_and_not_remembered()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "optin", "changeable");
        var owned = Owned("optin", "changeable", device.Key);

        Assert.Equal("not_remembered", await StatusAsync());
        await pool.CallAsync(
            "UpdateDeviceStatus", Bearer(device.AccessToken, ("DeviceKey", device.Key), ("DeviceRememberedStatus", "remembered")));
        Assert.Equal("remembered", await StatusAsync());
        await pool.CallAsync("UpdateDeviceStatus", Bearer(device.AccessToken, ("DeviceKey", device.Key)));
        Assert.Equal("remembered", await StatusAsync());
        owned["DeviceRememberedStatus"] = "not_remembered";
        await pool.CallAsync("AdminUpdateDeviceStatus", owned);
        Assert.Equal("not_remembered", await StatusAsync());
        owned["DeviceRememberedStatus"] = "perhaps";
        Assert.StartsWith(
            "InvalidParameterException: 1 validation error detected",
            await pool.FailAsync("AdminUpdateDeviceStatus", owned),
            StringComparison.Ordinal);

        async Task<string> StatusAsync() =>
            (string)(await pool.CallAsync(
                "GetDevice", Bearer(device.AccessToken, ("DeviceKey", device.Key))))["Device"]!["DeviceAttributes"]!
            .AsArray().Single(attribute => (string)attribute!["Name"]! == "dev:device_remembered_status")!["Value"]!;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_forgotten_device_is_gone(bool byAdmin)
    {
        var username = $"forgetful-{byAdmin}";
        var device = await TestDevice.ConfirmedAsync(pool, "always", username);
        var owned = Owned("always", username, device.Key);
        var own = Bearer(device.AccessToken, ("DeviceKey", device.Key));
        await (byAdmin ? pool.CallAsync("AdminForgetDevice", owned) : pool.CallAsync("ForgetDevice", own));

        foreach (var operation in new[] { "GetDevice", "UpdateDeviceStatus", "ForgetDevice" })
        {
            Assert.Equal(Unknown, await pool.FailAsync(operation, own));
            Assert.Equal(Unknown, await pool.FailAsync("Admin" + operation, owned));
        }
        Assert.Equal(Unknown, await pool.FailAsync("ConfirmDevice", device.Confirmation()));
        Assert.Empty((await pool.CallAsync("ListDevices", Bearer(device.AccessToken)))["Devices"]!.AsArray());
    }

    [Fact]
    public async Task Nobody_reaches_the_devices_of_others()
    {
        var (mine, yours) =
            (await TestDevice.ConfirmedAsync(pool, "always", "device-me"), await TestDevice.ConfirmedAsync(pool, "always", "device-you"));

        foreach (var operation in new[] { "GetDevice", "UpdateDeviceStatus", "ForgetDevice" })
        {
            Assert.Equal(Unknown, await pool.FailAsync(operation, Bearer(mine.AccessToken, ("DeviceKey", yours.Key))));
        }
        Assert.Equal([yours.Key], Keys(await pool.CallAsync("ListDevices", Bearer(yours.AccessToken))));
    }

    [Fact]
    public async Task Inputs_are_checked_before_anything_is_looked_up()
    {
        var device = await TestDevice.ConfirmedAsync(pool, "always", "checked");

        Assert.Equal(
            "NotAuthorizedException: Invalid Access Token", await pool.FailAsync("GetDevice", new() { ["DeviceKey"] = device.Key }));
        Assert.Equal(
            "NotAuthorizedException: Invalid Access Token", await pool.FailAsync("ForgetDevice", new() { ["DeviceKey"] = device.Key }));
        Assert.Contains(
            @"Value 'X' at 'deviceKey' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w-]+_[0-9a-f-]+",
                await pool.FailAsync("GetDevice", Bearer(device.AccessToken, ("DeviceKey", "X"))), StringComparison.Ordinal);
        Assert.Equal(
            "ResourceNotFoundException: User pool local_nowhere does not exist.",
            await pool.FailAsync("AdminGetDevice", Owned("nowhere", "checked", device.Key)));
        Assert.Equal(
            "UserNotFoundException: User does not exist.", await pool.FailAsync("AdminGetDevice", Owned("always", "nobody", device.Key)));
        Assert.StartsWith(
            "SerializationException",
            await pool.FailAsync("ListDevices", Bearer(device.AccessToken, ("Limit", "1"))),
            StringComparison.Ordinal);
    }

    private async Task<List<string>> PagesAsync(string operation, JsonObject input)
    {
        var keys = new List<string>();
        input["Limit"] = 2;
        JsonObject page;
        do
        {
            page = await pool.CallAsync(operation, input);
            Assert.InRange(Keys(page).Count, 1, 2);
            keys.AddRange(Keys(page));
            input["PaginationToken"] = (string?)page["PaginationToken"];
        }
        while (page.ContainsKey("PaginationToken"));
        return keys;
    }

    private async Task<JsonObject> DescribeAsync(string name) =>
        (await pool.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = "local_" + name }))["UserPool"]!.AsObject();

    private static JsonObject Owned(string poolName, string username, string key) =>
        new() { ["UserPoolId"] = "local_" + poolName, ["Username"] = username, ["DeviceKey"] = key };

    private static List<string> Keys(JsonObject page) => [.. page["Devices"]!.AsArray().Select(device => (string)device!["DeviceKey"]!)];

    private static JsonObject Payload(string token) => JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[1]))!.AsObject();
}
