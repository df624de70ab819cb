namespace AccountPortal.Tests.Unit.Services.Navigation;

public sealed class RouteExtensionsTests
{
    [Fact]
    public void A_link_is_relative_so_that_the_path_base_is_kept() => Assert.Equal("account/email", Routes.Account.Email.Link());

    [Fact]
    public void A_return_address_is_encoded() =>
        Assert.Equal(
            "/sign-in/again?returnUrl=%2Faccount%2Femail%3Fchange%3Dtrue",
            Routes.ReauthenticationFor(Routes.Account.Email.With("change", "true")));

    [Fact]
    public void A_second_value_is_joined_to_the_first() =>
        Assert.Equal("/sign-in?reason=idle&returnUrl=%2Faccount", Routes.SignIn.WithReason("idle").WithReturnUrl("/account"));

    [Fact]
    public void What_is_not_given_is_left_out() => Assert.Equal("/sign-in", Routes.SignIn.WithReason(null).WithReturnUrl(null));
}
