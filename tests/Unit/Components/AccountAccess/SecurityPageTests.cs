
namespace AccountPortal.Tests.Unit.Components.AccountAccess;

public sealed class SecurityPageTests : AccountPageTest
{
    [Fact]
    public void Password_and_sessions_have_a_row_each()
    {
        Activity.PasswordChangedAt = Time.GetUtcNow().AddHours(-2);
        Sessions.Here.Add(new("this", new("Firefox", "Linux", null), Time.GetUtcNow(), Time.GetUtcNow(), IsCurrent: true));

        var page = Open<SecurityPage>();

        Assert.Contains("Changed 2 hours ago, on 12/03/2026", page.Markup, StringComparison.Ordinal);
        Assert.Contains("You are signed in to this portal here alone", page.Markup, StringComparison.Ordinal);
        Assert.Equal("account/password", Button(page, "Change Password").GetAttribute("href"));
    }

    [Theory]
    [InlineData(true, "Sign in with your face")]
    [InlineData(false, "this portal does not take them at sign-in")]
    public void Of_passkeys_it_is_said_whether_they_sign_in_here(bool here, string words)
    {
        Pool = Pool with { PasskeyDomain = "localhost", FirstFactors = [FirstFactor.Password, FirstFactor.Passkey] };
        Access = Access with { ChoosesHere = here };

        Assert.Contains(words, Open<SecurityPage>().Markup, StringComparison.Ordinal);
    }
}
