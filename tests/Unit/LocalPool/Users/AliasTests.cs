using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

public sealed class AliasTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string Unknown = "UserNotFoundException: User does not exist.";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task An_alias_signs_in_once_verified_and_a_changed_one_not_before_it_is_verified_again()
    {
        await CreateAsync("mover", ("email", "old@example.com"), ("email_verified", "false"));
        Assert.Equal(Unknown, await pool.FailAsync("InitiateAuth", PasswordSignIn("old@example.com", clientId: "alias")));
        await pool.CallAsync("AdminUpdateUserAttributes", Update("mover", ("email_verified", "true")));
        var token = await pool.AccessTokenAsync("OLD@example.com", clientId: "alias");

        await pool.CallAsync("UpdateUserAttributes", Bearer(token, ("UserAttributes", Attributes(("email", "new@example.com")))));
        foreach (var name in new[] { "old@example.com", "new@example.com" })
        {
            Assert.Equal(Unknown, await pool.FailAsync("InitiateAuth", PasswordSignIn(name, clientId: "alias")));
        }
        await pool.CallAsync(
            "VerifyUserAttribute", Bearer(token, ("AttributeName", "email"), ("Code", await pool.CodeSentToAsync("new@example.com"))));
        await pool.SignInAsync("New@Example.com", clientId: "alias");
    }

    [Fact]
    public async Task A_preferred_name_signs_in_at_once_and_belongs_to_one()
    {
        await CreateAsync("nick1");
        await CreateAsync("nick2");
        var token = await pool.AccessTokenAsync("nick1", clientId: "alias");
        await pool.CallAsync("UpdateUserAttributes", Bearer(token, ("UserAttributes", Attributes(("preferred_username", "Nick")))));
        await pool.SignInAsync("nick", clientId: "alias");

        Assert.Equal(
            "AliasExistsException: An account with the preferred_username already exists.",
            await pool.FailAsync("AdminUpdateUserAttributes", Update("nick2", ("preferred_username", "NICK"))));
        Assert.StartsWith(
            "InvalidParameterException: preferred_username",
            await pool.FailAsync("SignUp", SignUp("nick3", "alias", attributes: ("preferred_username", "n"))),
            StringComparison.Ordinal);
        Assert.Equal("UsernameExistsException: User already exists", await pool.FailAsync("SignUp", SignUp("NICK1", "alias")));
        Assert.Equal("UsernameExistsException: User already exists", await pool.FailAsync("SignUp", SignUp("nick", "alias")));
    }

    [Fact]
    public async Task An_administrator_gives_a_taken_address_to_a_new_user_only_by_force()
    {
        await CreateAsync("holder", ("email", "held@example.com"), ("email_verified", "true"));
        var input = Create("taker", ("email", "held@example.com"), ("email_verified", "true"));
        Assert.Equal(
            "UsernameExistsException: An account with the given email already exists.", await pool.FailAsync("AdminCreateUser", input));

        input["ForceAliasCreation"] = true;
        await pool.CallAsync("AdminCreateUser", input);

        Assert.Equal("taker", (string)(await pool.AdminGetUserAsync("held@example.com", "local_alias"))["Username"]!);
        Assert.Equal("false", (await pool.AdminGetUserAsync("holder", "local_alias")).Attribute("email_verified"));
    }

    [Fact]
    public async Task Force_means_nothing_for_an_address_that_is_not_verified()
    {
        await CreateAsync("keeper", ("email", "kept@example.com"), ("email_verified", "true"));
        var input = Create("hopeful", ("email", "kept@example.com"));
        input["ForceAliasCreation"] = true;
        await pool.CallAsync("AdminCreateUser", input);

        Assert.Equal("keeper", (string)(await pool.AdminGetUserAsync("kept@example.com", "local_alias"))["Username"]!);
        Assert.Equal(
            "AliasExistsException: An account with the email already exists.",
            await pool.FailAsync("AdminUpdateUserAttributes", Update("hopeful", ("email_verified", "true"))));
        Assert.Equal("false", (await pool.AdminGetUserAsync("hopeful", "local_alias")).Attribute("email_verified"));
    }

    [Fact]
    public async Task Where_case_counts_two_names_that_differ_in_it_are_two_users()
    {
        await pool.CreateUserAsync("Case", "local_plain");
        await pool.CreateUserAsync("case", "local_plain");

        Assert.Equal("Case", (string)(await pool.AdminGetUserAsync("Case", "local_plain"))["Username"]!);
        Assert.Equal(Unknown, await pool.FailAsync("AdminGetUser", AdminPool.Of("CASE", "local_plain")));
    }

    private Task CreateAsync(string username, params (string Name, string Value)[] attributes) =>
        pool.CreateUserAsync(username, "local_alias", attributes);

    private static JsonObject Create(string username, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        AdminPool.Of(username, "local_alias", ("UserAttributes", Attributes(attributes)), ("MessageAction", "SUPPRESS"));

    private static JsonObject Update(string username, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        AdminPool.Of(username, "local_alias", ("UserAttributes", Attributes(attributes)));
}
