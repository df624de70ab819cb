using AccountPortal.Tests.Unit.LocalPool;
using Amazon.CognitoIdentityProvider;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Services.SignUp;

public sealed class InvitationTests
{
    private const string Invited = "new@example.com";
    private const string TemporaryPassword = "Temp-Passw0rd!";

    [Theory]
    [InlineData("USER_SRP_AUTH")]
    [InlineData("USER_PASSWORD_AUTH")]
    public async Task That_the_password_has_run_out_is_told_to_the_right_one_alone(string flow)
    {
        await using var host = await AccountHost.StartAsync(settings: new() { ["AuthFlow"] = flow });
        host.Clock.Advance(TimeSpan.FromDays(8));

        Assert.Equal(AccountErrorKind.InvitationExpired, (await host.SignInAsync(new Browser(), Invited, TemporaryPassword)).Error?.Kind);
        Assert.Equal(AccountErrorKind.SignInFailed, (await host.SignInAsync(new Browser(), Invited, "Wrong-Passw0rd!")).Error?.Kind);
        Assert.Equal(
            AccountErrorKind.SignInFailed, (await host.SignInAsync(new Browser(), "nobody@example.com", TemporaryPassword)).Error?.Kind);
    }

    [Fact]
    public async Task A_fresh_invitation_lets_the_person_in()
    {
        await using var host = await AccountHost.StartAsync();
        host.Clock.Advance(TimeSpan.FromDays(8));
        var browser = new Browser();

        Assert.Equal(Invited, (await RequestAsync(host, browser, " " + Invited)).Is<SignInStep.ReadyToSignIn>().Identifier);

        (await host.SignInAsync(browser, Invited, await host.CodeSentToAsync(Invited))).Is<SignInStep.NewPassword>();
    }

    [Theory]
    [InlineData("demo@example.com")]
    [InlineData("nobody@example.com")]
    [InlineData("no name at all")]
    public async Task Everybody_is_answered_as_the_invited_are(string name)
    {
        await using var host = await AccountHost.StartAsync();
        var (invited, other) = (new Browser(), new Browser());

        var expected = (await RequestAsync(host, invited, Invited)).Is<SignInStep.ReadyToSignIn>();
        var answer = (await RequestAsync(host, other, name)).Is<SignInStep.ReadyToSignIn>();

        Assert.Equal(expected, answer with { Identifier = Invited });
        Assert.Equal(invited.PendingFor, other.PendingFor);
        Assert.Equal(1, await CountAsync(host, Invited));
        Assert.Equal(0, await CountAsync(host, name));
    }

    [Fact]
    public async Task One_person_gets_one_in_an_hour()
    {
        await using var host = await AccountHost.StartAsync();
        (await RequestAsync(host, new Browser(), Invited)).Is<SignInStep.ReadyToSignIn>();
        (await RequestAsync(host, new Browser(), Invited)).Is<SignInStep.ReadyToSignIn>();
        Assert.Equal(1, await CountAsync(host, Invited));

        host.Clock.Advance(TimeSpan.FromHours(1));
        (await RequestAsync(host, new Browser(), Invited)).Is<SignInStep.ReadyToSignIn>();

        Assert.Equal(2, await CountAsync(host, Invited));
    }

    [Fact]
    public async Task All_together_get_so_many_in_a_minute()
    {
        await using var host = await AccountHost.StartAsync();
        for (var request = 0; request < InvitationQuota.Limit; request++)
        {
            (await RequestAsync(host, new Browser(), $"nobody{request}@example.com")).Is<SignInStep.ReadyToSignIn>();
        }

        Assert.Equal(AccountErrorKind.Throttled, (await RequestAsync(host, new Browser(), Invited)).Error?.Kind);
        Assert.Equal(AccountErrorKind.Throttled, (await RequestAsync(host, new Browser(), "nobody@example.com")).Error?.Kind);

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        (await RequestAsync(host, new Browser(), Invited)).Is<SignInStep.ReadyToSignIn>();
    }

    [Fact]
    public async Task Nothing_is_offered_where_the_operator_wants_none_or_the_portal_has_no_rights()
    {
        await using var off = await AccountHost.StartAsync(
            change: services => services.Configure<SignInOptions>(options => options.Invitations = false));
        await using var without = await AccountHost.StartAsync(change: services =>
            services.AddKeyedSingleton<IAmazonCognitoIdentityProvider>(CognitoClients.Admin, (_, _) => null!));

        foreach (var host in new[] { off, without })
        {
            Assert.False(host.Get<ISignInAssistance>().SendsInvitations);
            Assert.Equal(AccountErrorKind.NotOffered, (await RequestAsync(host, new Browser(), Invited)).Error?.Kind);
            Assert.Equal(0, await CountAsync(host, Invited));
        }
    }

    private static Task<AccountResult<SignInStep>> RequestAsync(AccountHost host, Browser browser, string name) =>
        host.UseAsync<IInvitations, AccountResult<SignInStep>>(browser, (invitations, token) => invitations.RequestAsync(name, token));

    private static async Task<int> CountAsync(AccountHost host, string address) => (await host.Pool.InboxAsync(address)).Count;
}
