namespace AccountPortal.Tests.Unit.Components.SignUp;

public sealed class SignUpFieldsTests
{
    private static readonly PoolAttribute Email = new("email", PoolAttributeType.String);
    private static readonly PoolAttribute Phone = new("phone_number", PoolAttributeType.String);
    private static readonly PoolAttribute Name = new("name", PoolAttributeType.String) { Required = true };

    [Fact]
    public void An_email_pool_asks_for_the_email_once() =>
        Assert.Equal(
            ["email", "name"], Names(new() { UsernameIsEmail = true, Attributes = [Name, Email with { Required = true }, Phone] }));

    [Fact]
    public void A_phone_pool_asks_for_the_phone_number_first() =>
        Assert.Equal(["phone_number", "name"], Names(new() { UsernameIsPhone = true, Attributes = [Name, Email, Phone] }));

    [Fact]
    public void A_pool_of_both_asks_for_either() =>
        Assert.Equal(
            ["username", "name"], Names(new() { UsernameIsEmail = true, UsernameIsPhone = true, Attributes = [Name, Email, Phone] }));

    [Fact]
    public void A_user_name_pool_requires_the_address_that_gets_the_code()
    {
        var fields = SignUpFields.For(new() { AutoVerified = ["email"], Attributes = [Name, Email, Phone] });

        Assert.Equal(["username", "email", "name"], fields.Select(field => field.Name));
        Assert.True(fields[1].Required);
    }

    [Fact]
    public void Aliases_are_offered_and_not_required()
    {
        var fields = SignUpFields.For(new() { Aliases = ["phone_number"], Attributes = [Phone] });

        Assert.Equal(["username", "phone_number"], fields.Select(field => field.Name));
        Assert.False(fields[1].Required);
    }

    [Fact]
    public void What_the_app_client_cannot_write_is_not_asked_for() =>
        Assert.Equal(["email"], Names(new() { UsernameIsEmail = true, Attributes = [Name with { Writable = false }] }));

    private static IEnumerable<string> Names(PoolDescription pool) => SignUpFields.For(pool).Select(field => field.Name);
}
