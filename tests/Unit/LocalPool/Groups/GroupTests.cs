using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Tests.Unit.LocalPool.Groups;

public sealed class GroupTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string NoGroup = "ResourceNotFoundException: Group not found.";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_group_is_made_shown_changed_and_deleted()
    {
        var created = await pool.CallAsync(
            "CreateGroup", Group("editors", ("Description", "They write"), ("Precedence", 0), ("RoleArn", Arn("editor"))));
        Assert.Equal(
            ("editors", "local_plain", "They write", 0, Arn("editor")),
            ((string)created["Group"]!["GroupName"]!, (string)created["Group"]!["UserPoolId"]!, (string)created["Group"]!["Description"]!,
                (int)created["Group"]!["Precedence"]!, (string)created["Group"]!["RoleArn"]!));
        Assert.Equal("GroupExistsException: A group with the name already exists.", await pool.FailAsync("CreateGroup", Group("editors")));

        await pool.CallAsync("UpdateGroup", Group("editors", ("Precedence", 7)));
        var shown = (await pool.CallAsync("GetGroup", Group("editors")))["Group"]!.AsObject();
        Assert.Equal(("They write", 7), ((string)shown["Description"]!, (int)shown["Precedence"]!));

        Assert.Empty(await pool.CallAsync("DeleteGroup", Group("editors")));
        foreach (var operation in new[] { "GetGroup", "UpdateGroup", "DeleteGroup", "ListUsersInGroup" })
        {
            Assert.Equal(NoGroup, await pool.FailAsync(operation, Group("editors")));
        }
    }

    [Theory]
    [InlineData(
        "", "Precedence", 0, "Value '' at 'groupName' failed to satisfy constraint: Member must have length greater than or equal to 1")]
    [InlineData(
        "low",
        "Precedence",
        -1,
        "Value '-1' at 'precedence' failed to satisfy constraint: Member must have value greater than or equal to 0")]
    [InlineData(
        "role",
        "RoleArn",
        "nonsense",
        "Value 'nonsense' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20")]
    public async Task What_does_not_fit_makes_no_group(string name, string member, object value, string reason)
    {
        var fault = await pool.FailAsync("CreateGroup", Group(name, (member, JsonValue.Create(value)!)));

        Assert.Contains(reason, fault, StringComparison.Ordinal);
        Assert.StartsWith("InvalidParameterException: ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_come_and_go_and_both_sides_are_listed()
    {
        await pool.CreateUserAsync("member", "local_plain", ("given_name", "Mem"));
        foreach (var name in new[] { "readers", "writers" })
        {
            await pool.CallAsync("CreateGroup", Group(name));
            Assert.Empty(await pool.CallAsync("AdminAddUserToGroup", Membership("member", name)));
        }
        await pool.CallAsync("AdminAddUserToGroup", Membership("member", "readers"));

        Assert.Equal(["readers", "writers"], await GroupsOfAsync("member"));
        var member = Assert.Single((await pool.CallAsync("ListUsersInGroup", Group("readers")))["Users"]!.AsArray())!;
        Assert.Equal(("member", "CONFIRMED"), ((string)member["Username"]!, (string)member["UserStatus"]!));

        await pool.CallAsync("AdminRemoveUserFromGroup", Membership("member", "readers"));
        await pool.CallAsync("AdminRemoveUserFromGroup", Membership("member", "readers"));
        Assert.Empty((await pool.CallAsync("ListUsersInGroup", Group("readers")))["Users"]!.AsArray());
        await pool.CallAsync("DeleteGroup", Group("writers"));
        Assert.Empty(await GroupsOfAsync("member"));
        await pool.CallAsync("AdminGetUser", AdminPool.Of("member", "local_plain"));
    }

    [Theory]
    [InlineData("AdminAddUserToGroup")]
    [InlineData("AdminRemoveUserFromGroup")]
    public async Task Group_and_user_must_exist(string operation)
    {
        await pool.CreateUserAsync("lonely" + operation, "local_plain");
        await pool.CallAsync("CreateGroup", Group("there" + operation));

        Assert.Equal(NoGroup, await pool.FailAsync(operation, Membership("lonely" + operation, "missing")));
        Assert.Equal(
            "UserNotFoundException: User does not exist.", await pool.FailAsync(operation, Membership("nobody", "there" + operation)));
    }

    [Fact]
    public async Task A_deleted_user_is_in_no_group()
    {
        await pool.CreateUserAsync("shortlived", "local_plain");
        await pool.CallAsync("CreateGroup", Group("survivors"));
        await pool.CallAsync("AdminAddUserToGroup", Membership("shortlived", "survivors"));
        await pool.CallAsync("AdminDeleteUser", AdminPool.Of("shortlived", "local_plain"));

        Assert.Empty((await pool.CallAsync("ListUsersInGroup", Group("survivors")))["Users"]!.AsArray());
    }

    [Fact]
    public async Task Tokens_name_groups_and_roles_by_precedence()
    {
        await pool.CreateUserAsync("grouped", "local_plain");
        var before = await pool.SignInAsync("grouped", clientId: "plain");
        Assert.Empty(Claims(before, "AccessToken", "cognito:groups"));
        await AddAsync("grouped", "plainfolk");
        await AddAsync("grouped", "second", ("Precedence", 20), ("RoleArn", Arn("second")));
        await AddAsync("grouped", "first", ("Precedence", 10), ("RoleArn", Arn("first")));

        var tokens = await pool.SignInAsync("grouped", clientId: "plain");
        Assert.Equal(["first", "second", "plainfolk"], Claims(tokens, "AccessToken", "cognito:groups"));
        Assert.Empty(Claims(tokens, "AccessToken", "cognito:roles"));
        Assert.Equal(["first", "second", "plainfolk"], Claims(tokens, "IdToken", "cognito:groups"));
        Assert.Equal([Arn("first"), Arn("second")], Claims(tokens, "IdToken", "cognito:roles"));
        Assert.Equal([Arn("first")], Claims(tokens, "IdToken", "cognito:preferred_role"));

        // Two groups share the lowest precedence with different roles: none is preferred. A token refresh shows it.
        await AddAsync("grouped", "rival", ("Precedence", 10), ("RoleArn", Arn("rival")));
        var renewed = (await pool.CallAsync(
            "GetTokensFromRefreshToken",
            new() { ["RefreshToken"] = (string)before["RefreshToken"]!, ["ClientId"] = "plain" }))["AuthenticationResult"]!.AsObject();
        Assert.Equal(["first", "rival", "second", "plainfolk"], Claims(renewed, "IdToken", "cognito:groups"));
        Assert.Empty(Claims(renewed, "IdToken", "cognito:preferred_role"));
    }

    [Fact]
    public async Task Groups_are_listed_page_by_page()
    {
        foreach (var name in new[] { "a", "c", "e" })
        {
            await pool.CallAsync("CreateGroup", new() { ["UserPoolId"] = "local_closed", ["GroupName"] = name });
        }
        JsonObject List(string? token) => new() { ["UserPoolId"] = "local_closed", ["Limit"] = 2, ["NextToken"] = token };
        var first = await pool.CallAsync("ListGroups", List(null));
        foreach (var name in new[] { "b", "d" })
        {
            await pool.CallAsync("CreateGroup", new() { ["UserPoolId"] = "local_closed", ["GroupName"] = name });
        }
        var second = await pool.CallAsync("ListGroups", List((string)first["NextToken"]!));

        Assert.Equal(["a", "c"], first["Groups"]!.AsArray().Select(group => (string)group!["GroupName"]!));
        Assert.Equal(["d", "e"], second["Groups"]!.AsArray().Select(group => (string)group!["GroupName"]!));
        Assert.False(second.ContainsKey("NextToken"));
        Assert.StartsWith("InvalidParameterException", await pool.FailAsync("ListGroups", List("bm9uc2Vuc2U=")), StringComparison.Ordinal);
    }

    private async Task AddAsync(string username, string name, params (string Name, JsonNode Value)[] members)
    {
        await pool.CallAsync("CreateGroup", Group(name, members));
        await pool.CallAsync("AdminAddUserToGroup", Membership(username, name));
    }

    private async Task<IEnumerable<string>> GroupsOfAsync(string username) =>
        (await pool.CallAsync("AdminListGroupsForUser", AdminPool.Of(username, "local_plain")))["Groups"]!.AsArray().Select(
            group => (string)group!["GroupName"]!);

    private static IEnumerable<string> Claims(JsonObject tokens, string token, string claim) =>
        new JsonWebToken((string)tokens[token]!).Claims.Where(found => found.Type == claim).Select(found => found.Value);

    private static string Arn(string role) => $"arn:aws:iam::000000000000:role/{role}";

    private static JsonObject Membership(string username, string name) => AdminPool.Of(username, "local_plain", ("GroupName", name));

    private static JsonObject Group(string name, params ReadOnlySpan<(string Name, JsonNode Value)> members)
    {
        var input = new JsonObject { ["UserPoolId"] = "local_plain", ["GroupName"] = name };
        foreach (var (member, value) in members)
        {
            input[member] = value;
        }
        return input;
    }
}
