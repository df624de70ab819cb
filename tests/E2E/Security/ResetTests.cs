using System.Net;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>A reset changes only the password, and no key from before a sign-in is valid after it.</summary>
public sealed class ResetTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_reset_signs_nobody_in_and_leaves_the_second_step_standing()
    {
        var person = await portal.Users.CreateWithAppAsync();
        var renewed = person with { Password = Person.NewPassword() };
        using var before = new FormBrowser(portal.Address);
        await before.SignInAsync(person);
        using var browser = new FormBrowser(portal.Address);

        var answer = await Resets.ResetAsync(portal, browser, person, renewed.Password);

        Assert.Equal("/sign-in?reason=password-set", answer.Location);
        Assert.Null(browser.Session);
        Assert.StartsWith("/sign-in", (await browser.GetAsync("account")).Location, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in?reason=password-changed", (await before.GetAsync("account")).Location, StringComparison.Ordinal);

        var first = await browser.SubmitAsync("sign-in", "sign-in", ("Input.Username", person.Email), ("Input.Password", renewed.Password));
        Assert.Equal("/sign-in/code", first.Location);
        Assert.Null(browser.Session);
        Assert.StartsWith("/sign-in", (await browser.GetAsync("account")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_for_a_reset_is_no_code_for_the_second_step()
    {
        var person = await portal.Users.CreateWithSmsAsync();
        using var browser = new FormBrowser(portal.Address);
        await browser.SubmitAsync("forgot-password", "forgot", ("Input.Identifier", person.Email));
        var code = await portal.Users.Inbox.CodeAsync(person.Email);
        await browser.SubmitAsync("sign-in", "sign-in", ("Input.Username", person.Email), ("Input.Password", person.Password));

        var answer = await browser.SubmitAsync("sign-in/code", "code", ("Input.Code", code));

        Assert.Null(answer.Location);
        Assert.Null(browser.Session);
    }

    [Fact]
    public async Task A_planted_key_is_never_adopted_and_each_step_has_a_key_of_its_own()
    {
        var person = await portal.Users.CreateWithAppAsync();
        using var attacker = new FormBrowser(portal.Address);
        await attacker.SignInAsync(await portal.Users.CreateAsync());
        var planted = attacker.Session!;
        await attacker.PostAsync("sign-out", FormBrowser.TokenIn((await attacker.GetAsync("account")).Body));

        using var victim = new FormBrowser(portal.Address) { Session = planted };
        var first = await victim.SubmitAsync("sign-in", "sign-in", ("Input.Username", person.Email), ("Input.Password", person.Password));
        Assert.Equal("/sign-in/code", first.Location);
        Assert.Equal(planted, victim.Session);
        var pending = victim.Cookies["pending"];
        await victim.SubmitAsync("sign-in/code", "code", ("Input.Code", person.App!.NextCode()));

        Assert.NotEqual(planted, victim.Session);
        Assert.Equal(HttpStatusCode.OK, (await victim.GetAsync("account")).Status);
        Assert.DoesNotContain("pending", victim.Cookies.Keys);
        attacker.Session = planted;
        Assert.StartsWith("/sign-in", (await attacker.GetAsync("account")).Location, StringComparison.Ordinal);

        // The key of the step is not a key of the session, and is useless after the step.
        attacker.Session = pending;
        Assert.StartsWith("/sign-in", (await attacker.GetAsync("account")).Location, StringComparison.Ordinal);
        attacker.Cookies["pending"] = pending;
        Assert.StartsWith("/sign-in", (await attacker.GetAsync("sign-in/code")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_over_somebody_elses_session_never_goes_on_under_their_key()
    {
        var person = await portal.Users.CreateAsync();
        using var attacker = new FormBrowser(portal.Address);
        await attacker.SignInAsync(await portal.Users.CreateAsync());
        using var victim = new FormBrowser(portal.Address);
        var token = FormBrowser.TokenIn((await victim.GetAsync("sign-in")).Body);
        victim.Session = attacker.Session!;

        // The form is an anonymous visitor's, so a session rejects it as foreign.
        var answer = await victim.PostAsync(
            "sign-in", token, ("_handler", "sign-in"), ("Input.Username", person.Email), ("Input.Password", person.Password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.DoesNotContain(person.Email, (await attacker.GetAsync("account")).Body, StringComparison.Ordinal);
    }
}
