using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

public sealed class PasswordRuleTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string NoSymbol = "Password did not conform with policy: Password must have symbol characters";

    private readonly PoolHost pool = fixture.Pool;

    [Theory]
    [InlineData("Passw0rd^")]
    [InlineData("Passw0rd\\")]
    [InlineData("Passw0rd`")]
    [InlineData("Pass w0rd")]
    public void Symbols_are_those_of_the_reference_and_the_space_inside(string password) =>
        new PasswordPolicyDefinition().Require(password);

    [Theory]
    [InlineData("Passw0rd€", NoSymbol)]
    [InlineData("Passw0rd ", NoSymbol)]
    [InlineData("PÄSSW0RDß!", "Password did not conform with policy: Password must have lowercase characters")]
    [InlineData("pässw0rdÄ!", "Password did not conform with policy: Password must have uppercase characters")]
    [InlineData("Password٣!", "Password did not conform with policy: Password must have numeric characters")]
    [InlineData("a", "Password did not conform with policy: Password not long enough")]
    public void Letters_digits_and_symbols_of_elsewhere_fill_no_class(string password, string reason) =>
        Assert.Equal(reason, Assert.Throws<CognitoFault>(() => new PasswordPolicyDefinition().Require(password)).Message);

    [Fact]
    public void A_rule_that_the_policy_turns_off_is_not_asked() =>
        new PasswordPolicyDefinition
        {
            MinimumLength = 6,
            RequireLowercase = false,
            RequireNumbers = false,
            RequireSymbols = false,
            RequireUppercase = false,
        }.Require("ßßßßßß");

    [Fact]
    public void Temporary_passwords_keep_to_the_policy()
    {
        var policy = new PasswordPolicyDefinition { MinimumLength = 30 };

        Assert.All(Enumerable.Range(0, 50), _ => policy.Require(TemporaryPasswords.Create(policy)));
    }

    [Theory]
    [InlineData(" Leading-Space1", "Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$")]
    [InlineData("long", "Member must have length less than or equal to 256")]
    public async Task What_no_password_can_be_is_refused_before_anything_else(string password, string constraint)
    {
        var input = SignUp("form@example.com", "unheard-of", password == "long" ? new string('x', 257) : password);

        Assert.Equal(
            "InvalidParameterException: 1 validation error detected: Value at 'password' failed to satisfy constraint: " + constraint,
            await pool.FailAsync("SignUp", input));
    }

    [Theory]
    [InlineData(2048, 'x', null)]
    [InlineData(
        2049,
        'x',
        "1 validation error detected: Value at 'userAttributes.1.member.value' failed to satisfy constraint: Member must have length "
        + "less than or equal to 2048")]
    [InlineData(1025, 'ä', "Attributes did not conform to the schema: profile: String must be no longer than 2048 characters\n")]
    public async Task A_value_has_two_thousand_and_forty_eight_bytes_at_most(int length, char letter, string? sentence)
    {
        await pool.CreateUserAsync($"sized{length}{(int)letter}", "local_plain", ("given_name", "Si"));
        var input = AdminPool.Of(
            $"sized{length}{(int)letter}", "local_plain", ("UserAttributes", Attributes(("profile", new string(letter, length)))));
        var (status, body) = await pool.SendAsync("AdminUpdateUserAttributes", input);

        Assert.Equal((sentence is null ? 200 : 400, sentence), (status, (string?)body["message"]));
    }
}
