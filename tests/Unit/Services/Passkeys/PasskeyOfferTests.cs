using static AccountPortal.Tests.Unit.Services.Passkeys.PasskeyHost;

namespace AccountPortal.Tests.Unit.Services.Passkeys;

/// <summary>When the portal offers a passkey.</summary>
[Trait("Speed", "Slow")]
public sealed class PasskeyOfferTests
{
    private const string Demo = "demo@example.com";

    [Theory]
    [InlineData("USER_AUTH", true)]
    [InlineData("USER_SRP_AUTH", false)]
    public async Task Only_under_a_flow_that_takes_passkeys_they_sign_in_here_and_one_is_offered(string flow, bool takes)
    {
        await using var host = await AccountHost.StartAsync(settings: new() { ["AuthFlow"] = flow });
        var browser = await host.SignedInAsync(Demo);

        Assert.Equal(takes, (await ListAsync(host, browser)).SignIn);
        Assert.Equal(takes, await OfferIsDueAsync(host, browser));
    }

    [Fact]
    public async Task One_is_offered_until_there_is_one_or_it_is_declined()
    {
        await using var host = await AccountHost.StartAsync(settings: new() { ["AuthFlow"] = "USER_AUTH" });
        await host.SignedUpAsync("eve@example.com");
        var (ada, eve) = (await host.SignedInAsync(Demo), await host.SignedInAsync("eve@example.com"));
        using var authenticator = Authenticator();
        Assert.True(await OfferIsDueAsync(host, ada));

        Assert.Null(await AddAsync(host, ada, authenticator));
        await host.UseAsync<IPasskeyOffer, bool>(eve, async (offer, token) =>
        {
            await offer.DeclineAsync(token);
            return true;
        });
        await host.RestartAsync();

        Assert.False(await OfferIsDueAsync(host, ada));
        Assert.False(await OfferIsDueAsync(host, eve));
    }
}
