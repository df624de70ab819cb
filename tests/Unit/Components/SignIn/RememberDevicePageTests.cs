using Bunit;

namespace AccountPortal.Tests.Unit.Components.SignIn;

public sealed class RememberDevicePageTests : PortalComponentTest
{
    [Theory]
    [InlineData(true, "you are not asked for a second step")]
    [InlineData(false, "It is then listed in your account")]
    public void It_says_what_the_answer_does_in_this_pool(bool spares, string words)
    {
        Pool = Pool with { RememberedDeviceSparesSecondStep = spares };

        Assert.Contains(words, Render<RememberDevicePage>().Lead(), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_a_yes_and_a_no_and_a_warning_about_shared_computers()
    {
        var page = Render<RememberDevicePage>();

        Assert.Equal(["true", "false"], page.FindAll("button[name='Input.Remember']").Select(button => button.GetAttribute("value")));
        Assert.Contains("shared or public computer", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_without_an_answer_asks_again()
    {
        var page = Render<RememberDevicePage>();

        page.Send();

        Assert.Null(RedirectedTo);
    }

    [Fact]
    public void Who_has_answered_goes_on()
    {
        Question.Open = false;

        Render<RememberDevicePage>();

        Assert.Equal("/account", RedirectedTo);
    }

    [Theory]
    [InlineData(false, null, "/account")]
    [InlineData(false, "/account/mfa", "/account/mfa")]
    [InlineData(true, null, "/sign-in/remember")]
    [InlineData(true, "/account/mfa?x=1", "/sign-in/remember?returnUrl=%2Faccount%2Fmfa%3Fx%3D1")]
    public void Whoever_has_signed_in_passes_by_the_question_only_where_it_is_open(bool asks, string? returnUrl, string route) =>
        Assert.Equal(
            route, StepRoutes.For(new SignInStep.Completed(new TokenExpiry(default, default), returnUrl) { AsksToRemember = asks }));
}
