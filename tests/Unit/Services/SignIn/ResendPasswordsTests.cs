using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AccountPortal.Tests.Unit.Services.SignIn;

public sealed class ResendPasswordsTests : IDisposable
{
    private const string Password = "Grüße-an-Jo-1!";
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch);
    private readonly ResendPasswords held;

    public ResendPasswordsTests() => held = new(Options.Create(new SignInOptions()), clock);

    [Fact]
    public void A_password_is_given_out_once()
    {
        var key = held.Hold(Password);

        Assert.Equal(Password, held.Take(key));
        Assert.Null(held.Take(key));
        Assert.Equal(0, held.Count);
    }

    [Fact]
    public void Each_opens_with_its_own_key_and_no_other()
    {
        var (first, second) = (held.Hold(Password), held.Hold("Another-1!"));

        Assert.NotEqual(first, second);
        Assert.Null(held.Take(Convert.ToBase64String(new byte[32])));
        Assert.Equal("Another-1!", held.Take(second));
        Assert.Equal(Password, held.Take(first));
    }

    [Fact]
    public void What_nobody_takes_goes_with_its_step()
    {
        var key = held.Hold(Password);
        held.KeepUntil(key, clock.GetUtcNow().AddMinutes(3));

        clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(0, held.Count);
        Assert.Null(held.Take(key));
    }

    [Fact]
    public void Without_a_step_it_goes_after_the_longest_that_there_can_be()
    {
        held.Hold(Password);

        clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(1, held.Count);
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(0, held.Count);
    }

    [Fact]
    public void A_password_can_be_wiped()
    {
        var key = held.Hold(Password);

        held.Forget(key);

        Assert.Null(held.Take(key));
    }

    [Fact]
    public void Nothing_is_held_where_the_operator_wants_none_of_it()
    {
        using var off = new ResendPasswords(Options.Create(new SignInOptions { NewCodes = false }), clock);

        Assert.Null(off.Hold(Password));
        Assert.Null(off.Take(null));
    }

    public void Dispose() => held.Dispose();
}
