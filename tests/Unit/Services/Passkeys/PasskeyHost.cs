using System.Text.Json.Nodes;
using AccountPortal.Tests.Unit.LocalPool;

namespace AccountPortal.Tests.Unit.Services.Passkeys;

/// <summary>What a user does with passkeys, and an authenticator that signs for real.</summary>
internal static class PasskeyHost
{
    public static SoftwareAuthenticator Authenticator() => new()
    {
        Origin = "http://localhost:5080",
        RelyingPartyId = "localhost",
        Model = Guid.Parse("fbfc3007-154e-4ecc-8c0b-6e020557d7bd"),
    };

    public static Task<AccountError?> AddAsync(AccountHost host, Browser browser, SoftwareAuthenticator authenticator) =>
        host.UseAsync<IPasskeyService, AccountError?>(browser, async (passkeys, token) =>
        {
            var options = await passkeys.BeginAsync(token);
            return options.Error
                ?? await passkeys.CompleteAsync(authenticator.Register(JsonNode.Parse(options.Value!)!).ToJsonString(), token);
        });

    public static async Task<PasskeyList> ListAsync(AccountHost host, Browser browser)
    {
        var list = await host.UseAsync<IPasskeyService, AccountResult<PasskeyList>>(
            browser, (passkeys, token) => passkeys.ListAsync(token));
        Assert.True(list.Succeeded, $"Refused: {list.Error}");
        return list.Value;
    }

    public static Task<AccountError?> RemoveAsync(AccountHost host, Browser browser, SoftwareAuthenticator authenticator) =>
        host.UseAsync<IPasskeyService, AccountError?>(
            browser, (passkeys, token) => passkeys.RemoveAsync(authenticator.CredentialId, token));

    public static Task<bool> OfferIsDueAsync(AccountHost host, Browser browser) =>
        host.UseAsync<IPasskeyOffer, bool>(browser, (offer, token) => offer.IsDueAsync(token));
}
