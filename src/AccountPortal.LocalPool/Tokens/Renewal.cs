using AccountPortal.LocalPool.Devices;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Tokens;

/// <summary>New tokens for a refresh token: same sign-in, today's attributes.</summary>
internal sealed class Renewal(RefreshTokens refreshTokens)
{
    public TokenGrant Grant(PoolStore store, PoolClient client, string token)
    {
        // Disabling revokes as well; that the user is disabled is what is told while it lasts.
        if (RefreshTokens.FindSignIn(store, token) is { } known
            && known.ClientId == client.Client.Id
            && store.GetUser(client.Pool.Id, known.Sub) is { Enabled: false })
        {
            throw CognitoFault.NotAuthorized(Messages.UserDisabled);
        }
        var signIn = refreshTokens.Redeem(store, client, token);
        var user = store.GetUser(client.Pool.Id, signIn.Sub) ?? throw CognitoFault.NotAuthorized(Messages.RefreshTokenRevoked);
        return new TokenGrant(client, user, signIn.Origin, signIn.AuthTime, RefreshToken: null)
        {
            Device = DeviceTracking.RequireForRenewal(store, client, user, signIn.Origin),
        };
    }
}
