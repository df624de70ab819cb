using System.Text.Json.Nodes;
using AccountPortal.Tests.Unit.LocalPool;
using static AccountPortal.Tests.Unit.Services.Passkeys.PasskeyHost;

namespace AccountPortal.Tests.Unit.Services.Passkeys;

/// <summary>A user keeps the last sign-in method.</summary>
[Trait("Speed", "Slow")]
public sealed class LastSignInMethodTests
{
    [Fact]
    public async Task The_only_way_in_is_not_removed()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInWithoutPasswordAsync("ada@example.com");
        using var authenticator = Authenticator();
        Assert.Null(await AddAsync(host, browser, authenticator));
        Assert.Equal([FirstFactor.EmailCode], (await ListAsync(host, browser)).OtherFactors);

        // The operator no longer allows sign-in by code.
        await AdmitAsync(host, "PASSWORD", "WEB_AUTHN");

        Assert.True((await ListAsync(host, browser)).IsOnlySignInMethod);
        Assert.Equal(AccountErrorKind.LastSignInMethod, (await RemoveAsync(host, browser, authenticator))?.Kind);
        Assert.Single((await ListAsync(host, browser)).Passkeys);
    }

    [Fact]
    public async Task Of_passkeys_that_are_all_removed_at_one_instant_the_last_way_in_stays()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInWithoutPasswordAsync("ada@example.com");
        SoftwareAuthenticator[] authenticators = [Authenticator(), Authenticator(), Authenticator(), Authenticator()];
        foreach (var authenticator in authenticators)
        {
            Assert.Null(await AddAsync(host, browser, authenticator));
        }

        await AdmitAsync(host, "PASSWORD", "WEB_AUTHN");

        var refusals = await Task.WhenAll(authenticators.Select(authenticator => RemoveAsync(host, browser, authenticator)));

        Assert.Equal(AccountErrorKind.LastSignInMethod, Assert.Single(refusals.OfType<AccountError>()).Kind);
        Assert.Single((await ListAsync(host, browser)).Passkeys);
        Array.ForEach(authenticators, authenticator => authenticator.Dispose());
    }

    /// <summary>Allows only these first factors from now on.</summary>
    private static async Task AdmitAsync(AccountHost host, params string[] factors) =>
        await host.Pool.CallAsync("UpdateUserPool", new JsonObject
        {
            ["UserPoolId"] = "local_demo",
            ["Policies"] = new JsonObject
            {
                ["SignInPolicy"] = new JsonObject
                {
                    ["AllowedFirstAuthFactors"] = new JsonArray([.. factors.Select(factor => JsonValue.Create(factor))]),
                },
            },
        });
}
