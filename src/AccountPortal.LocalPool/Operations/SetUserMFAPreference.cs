using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.SignIn;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Tokens;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

internal sealed class SetUserMFAPreference(PoolDatabase database, AccessTokens accessTokens, TimeProvider clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var wishes = new[] { Wish(input, "SMSMfaSettings", MfaSettings.Sms), Wish(input, "SoftwareTokenMfaSettings", MfaSettings.Totp) }
            .OfType<FactorWish>()
            .ToList();
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        if (wishes.Count(wish => wish is { Enabled: true, Preferred: true }) > 1)
        {
            throw CognitoFault.InvalidParameter(Messages.OneFactorPreferred);
        }
        await database.WriteAsync(
            store =>
            {
                var user = AccessTokens.RequireUser(store, bearer);
                wishes.ForEach(wish => Apply(bearer.Client.Pool, user, wish));
                if (bearer.Client.Pool.Mfa == MfaMode.On && wishes.Count > 0 && !MfaFactors.Enabled(user).Any())
                {
                    throw CognitoFault.InvalidParameter(Messages.LastFactor);
                }
                store.SaveUser(user, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }

    private static FactorWish? Wish(InputReader input, string member, string factor) =>
        input.Structure(member) is { } settings ? new FactorWish(factor, settings.Flag("Enabled"), settings.Flag("PreferredMfa")) : null;

    private static void Apply(PoolDefinition pool, PoolUser user, FactorWish wish)
    {
        if (!wish.Enabled)
        {
            user.Mfa.Disable(wish.Factor);
            return;
        }
        if (!MfaFactors.IsUsable(pool, user, wish.Factor))
        {
            throw CognitoFault.InvalidParameter(Messages.NoDeliveryConfig(wish.Factor));
        }
        user.Mfa.Enable(wish.Factor);
        if (wish.Preferred)
        {
            user.Mfa.Preferred = wish.Factor;
        }
        else if (user.Mfa.Preferred == wish.Factor)
        {
            user.Mfa.Preferred = null;
        }
    }

    private sealed record FactorWish(string Factor, bool Enabled, bool Preferred);
}
