using System.Net;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>The forms of the front door, sent as a browser without scripts sends them.</summary>
public sealed class FormSecrecyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Code = "831947";
    private readonly string password = Person.NewPassword();

    // No capital letter and no symbol: the pool's policy refuses it.
    private string Weak => password[3..34];

    public static TheoryData<string, string> Forms => new()
    {
        { "sign-in", "sign-in" }, { "sign-in/code", "code" }, { "sign-in/choose", "choose" }, { "sign-in/set-up/app", "set-up" },
        { "sign-in/new-password", "new-password" },
        { "sign-in", "passkey" }, { "sign-in/way", "way" }, { "sign-in/password", "password" },
        { "sign-in/one-time-code", "one-time-code" },
        { "sign-in/passkey", "passkey-answer" }, { "sign-in/question", "question" }, { "sign-in/password", "another-way" },
        { "sign-in/code", "start-again" }, { "sign-up", "sign-up" }, { "sign-up/confirm", "confirm" }, { "forgot-password", "forgot" },
        { "reset-password", "reset" },
        { "sign-in/set-up/email", "set-up-email" }, { "sign-in/set-up/phone", "set-up-phone" }, { "invitation", "invitation" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_is_refused_without_a_token_with_a_made_up_one_and_with_somebody_elses(string path, string form)
    {
        using var person = new FormBrowser(portal.Address);
        using var stranger = new FormBrowser(portal.Address);
        await person.GetAsync("sign-in");
        var foreign = FormBrowser.TokenIn((await stranger.GetAsync("sign-in")).Body);

        foreach (var token in new[] { null, "made-up", foreign })
        {
            var answer = await person.PostAsync(
                path, token, ("_handler", form), ("Input.Username", "demo@example.com"), ("Input.Password", password));
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.DoesNotContain(password, answer.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Sign_in_does_not_send_the_password_back()
    {
        using var person = new FormBrowser(portal.Address);
        IsKept(await person.SubmitAsync("sign-in", "sign-in", ("Input.Username", "demo@example.com"), ("Input.Password", password)));
        IsKept(await person.SubmitAsync("sign-in", "sign-in", ("Input.Username", ""), ("Input.Password", password)));
        IsKept(await person.SubmitAsync(
            "sign-in?returnUrl=%2Faccount%2Femail", "sign-in", ("Input.Username", "nobody at all"), ("Input.Password", password)));
    }

    [Fact]
    public async Task Sign_up_and_its_confirmation_do_not_send_secrets_back()
    {
        using var person = new FormBrowser(portal.Address);
        IsKept(await person.SubmitAsync("sign-up", "sign-up", ("Input.Attributes[username]", ""), ("Input.Password", password)));
        IsKept(await person.SubmitAsync("sign-up", "sign-up", ("Input.Attributes[username]", "no address"), ("Input.Password", password)));
        IsKept(await person.SubmitAsync(
            "sign-up", "sign-up", ("Input.Attributes[username]", Person.Unknown().Email), ("Input.Password", Weak)));
        IsKept(await person.SubmitAsync("sign-up/confirm", "confirm", ("Input.Identifier", ""), ("Input.Code", Code)));
        IsKept(await person.SubmitAsync("sign-up/confirm", "confirm", ("Input.Identifier", "demo@example.com"), ("Input.Code", Code)));
    }

    [Fact]
    public async Task A_reset_does_not_send_secrets_back()
    {
        using var person = new FormBrowser(portal.Address);
        IsKept(await person.SubmitAsync(
            "reset-password", "reset", ("Input.Identifier", "demo@example.com"), ("Input.Code", Code), ("Input.Password", password)));
        IsKept(await person.SubmitAsync(
            "reset-password", "reset", ("Input.Identifier", "demo@example.com"), ("Input.Code", Code), ("Input.Password", Weak)));
        IsKept(await person.SubmitAsync(
            "reset-password", "reset", ("Input.Identifier", ""), ("Input.Code", Code), ("Input.Password", password)));
    }

    [Fact]
    public async Task The_second_step_does_not_send_the_code_back()
    {
        var known = await portal.Users.CreateWithAppAsync();
        using var person = new FormBrowser(portal.Address);
        await person.SubmitAsync("sign-in", "sign-in", ("Input.Username", known.Email), ("Input.Password", known.Password));
        var answer = await person.SubmitAsync("sign-in/code", "code", ("Input.Code", known.App!.WrongCode()));
        Assert.DoesNotContain(known.App.WrongCode(), answer.Body, StringComparison.Ordinal);
        Assert.Null(person.Session);
    }

    [Fact]
    public async Task Choosing_a_password_does_not_send_it_back()
    {
        var invited = await portal.Users.CreateWithTemporaryPasswordAsync();
        using var person = new FormBrowser(portal.Address);
        var answer = await person.SubmitAsync(
            "sign-in", "sign-in", ("Input.Username", invited.Email), ("Input.Password", invited.Password));
        Assert.Equal("/sign-in/new-password", answer.Location);
        IsKept(await person.SubmitAsync("sign-in/new-password", "new-password", ("Input.Password", Weak)));
        Assert.Null(person.Session);
    }

    // The distinctive part of the password, in any encoding.
    private void IsKept(FormAnswer answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("<form", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(password[3..30], answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Code, answer.Body, StringComparison.Ordinal);
    }
}
