namespace AccountPortal.Tests.Unit.Components.AccountAccess;

public sealed class CheckUpTests
{
    private static readonly PoolDescription pool = new()
    {
        Attributes = [new("email", PoolAttributeType.String), new("phone_number", PoolAttributeType.String)],
        Mfa = MfaMode.Optional,
        MfaMethods = [MfaMethod.AuthenticatorApp],
    };

    [Theory]
    [InlineData(null, false, false, null, false, "AddEmail")]
    [InlineData("ada@example.com", false, false, null, false, "VerifyEmail")]
    [InlineData("ada@example.com", true, false, "+442079460123", true, "Mfa")]
    [InlineData("ada@example.com", true, true, "+442079460123", false, "VerifyPhone")]
    [InlineData("ada@example.com", true, true, null, false, "AddPhone")]
    [InlineData("ada@example.com", true, true, "+442079460123", true, "AnotherSignInMethod")]
    public void The_first_matter_that_is_not_in_order_comes_next(
        string? email, bool emailVerified, bool secondStep, string? phone, bool phoneVerified, string? next)
    {
        var checkUp = CheckUp.Of(new(Person(email, emailVerified, secondStep, phone, phoneVerified), pool));

        Assert.Equal(next, checkUp.Next?.ToString());
    }

    [Fact]
    public void What_the_pool_does_not_offer_is_not_asked_for()
    {
        var checkUp = CheckUp.Of(new(Person("ada@example.com", true, false, null, false), pool with
        {
            Mfa = MfaMode.Off,
            Attributes = [new("email", PoolAttributeType.String)],
        }));

        Assert.Equal(new CheckUp(2, 2, null), checkUp);
    }

    private static UserProfile Person(string? email, bool emailVerified, bool secondStep, string? phone, bool phoneVerified)
    {
        var attributes = new Dictionary<string, string?>
        {
            ["email"] = email,
            ["email_verified"] = emailVerified ? "true" : "false",
            ["phone_number"] = phone,
            ["phone_number_verified"] = phoneVerified ? "true" : "false",
        };
        return new(
            "ada",
            attributes.Where(attribute => attribute.Value is not null)
                .ToDictionary(attribute => attribute.Key, attribute => attribute.Value!),
            new(secondStep ? [MfaMethod.AuthenticatorApp] : [], null));
    }
}
