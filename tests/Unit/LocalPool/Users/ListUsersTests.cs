using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

public sealed class ListUsersTests(ListUsersFixture fixture) : IClassFixture<ListUsersFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Theory]
    [InlineData(null, "Ann bob carl")]
    [InlineData("", "Ann bob carl")]
    [InlineData("username = \"bob\"", "bob")]
    [InlineData("username=\"ann\"", "")]
    [InlineData("username ^= \"A\"", "Ann")]
    [InlineData("email = \"ann@example.com\"", "Ann")]
    [InlineData("email ^= \"\"", "Ann bob carl")]
    [InlineData("email ^= \"b\"", "bob")]
    [InlineData("\"email\" = \"carl@example.org\"", "carl")]
    [InlineData("phone_number ^= \"+1202\"", "carl")]
    [InlineData("given_name = \"Ann \\\"A\\\"\"", "Ann")]
    [InlineData("given_name = \"Bo\"", "bob")]
    [InlineData("given_name = \"B\"", "")]
    [InlineData("family_name = \"Ö\"", "Ann")]
    [InlineData("preferred_username = \"bobby\"", "bob")]
    [InlineData("name = \"Ann\"", "")]
    [InlineData("cognito:user_status = \"confirmed\"", "bob")]
    [InlineData("cognito:user_status = \"FORCE_CHANGE_PASSWORD\"", "Ann carl")]
    [InlineData("status = \"Enabled\"", "Ann bob")]
    [InlineData("status = \"Disabled\"", "carl")]
    [InlineData("status = \"disabled\"", "")]
    [InlineData("given_name = \"' OR 1=1 --\"", "")]
    public async Task A_filter_finds_users(string? filter, string expected) =>
        Assert.Equal(expected, string.Join(' ', (await ListAsync(filter)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("email", "Error while parsing filter")]
    [InlineData("email = bob@example.com", "Error while parsing filter")]
    [InlineData("email > \"b\"", "Error while parsing filter")]
    [InlineData("email = \"a\" and name = \"b\"", "Error while parsing filter")]
    [InlineData("nickname = \"x\"", "Invalid search attribute: nickname")]
    [InlineData("custom:badge = \"1\"", "Input fails to satisfy the constraints.")]
    public async Task Other_filters_are_refused(string filter, string sentence) =>
        Assert.Equal("InvalidParameterException: " + sentence, await pool.FailAsync("ListUsers", Input(filter)));

    [Fact]
    public async Task The_sub_finds_its_user()
    {
        var sub = (await pool.AdminGetUserAsync("bob", "local_list")).Attribute("sub")!;

        Assert.Equal(["bob"], await ListAsync($"sub = \"{sub}\""));
        Assert.Equal(["bob"], await ListAsync($"sub ^= \"{sub[..13]}\""));
    }

    [Fact]
    public async Task Only_the_attributes_wished_for_are_shown()
    {
        var input = Input("username = \"Ann\"");
        input["AttributesToGet"] = new JsonArray("email", "custom:badge");
        var user = Assert.Single((await pool.CallAsync("ListUsers", input))["Users"]!.AsArray())!;
        Assert.Equal(["email", "custom:badge"], user["Attributes"]!.AsArray().Select(attribute => (string)attribute!["Name"]!));

        // All of the users found must have a value, the reference says, and the pool the attribute.
        input.Remove("Filter");
        Assert.Equal("InvalidParameterException: One or more requested attributes do not exist.", await pool.FailAsync("ListUsers", input));
        input["AttributesToGet"] = new JsonArray("custom:none");
        Assert.Equal("InvalidParameterException: One or more requested attributes do not exist.", await pool.FailAsync("ListUsers", input));
    }

    [Fact]
    public async Task Pages_show_everybody_once_whoever_comes_between()
    {
        for (var number = 0; number < 10; number++)
        {
            await fixture.AddAsync($"before{number}", "local_pages");
        }
        var seen = new List<string>();
        var input = new JsonObject { ["UserPoolId"] = "local_pages", ["Limit"] = 3 };
        for (var page = 0; ; page++)
        {
            var answer = await pool.CallAsync("ListUsers", input);
            seen.AddRange(Names(answer));
            if (!answer.ContainsKey("PaginationToken"))
            {
                break;
            }
            Assert.Equal(3, answer["Users"]!.AsArray().Count);
            input["PaginationToken"] = (string)answer["PaginationToken"]!;
            await fixture.AddAsync($"between{page}", "local_pages");
        }

        Assert.Equal(seen.Distinct(), seen);
        Assert.Equal(10, seen.Count(name => name.StartsWith("before", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_token_belongs_to_its_list_and_the_limit_has_a_limit()
    {
        var input = Input(null);
        input["Limit"] = 1;
        var token = (string)(await pool.CallAsync("ListUsers", input))["PaginationToken"]!;
        var other = Input("username = \"bob\"");
        other["PaginationToken"] = token;

        Assert.StartsWith("InvalidParameterException", await pool.FailAsync("ListUsers", other), StringComparison.Ordinal);
        input["Limit"] = 61;
        Assert.Equal(
            "InvalidParameterException: 1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must "
            + "have value less than or equal to 60",
            await pool.FailAsync("ListUsers", input));
        input["Limit"] = 0;
        Assert.Equal(3, (await pool.CallAsync("ListUsers", input))["Users"]!.AsArray().Count);
    }

    private async Task<IEnumerable<string>> ListAsync(string? filter) => Names(await pool.CallAsync("ListUsers", Input(filter)));

    private static IEnumerable<string> Names(JsonObject answer) => answer["Users"]!.AsArray().Select(user => (string)user!["Username"]!);

    private static JsonObject Input(string? filter) => new() { ["UserPoolId"] = "local_list", ["Filter"] = filter };
}
