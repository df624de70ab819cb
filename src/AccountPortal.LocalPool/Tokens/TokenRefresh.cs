namespace AccountPortal.LocalPool.Tokens;

/// <summary>New tokens for a refresh token: same sign-in, current attributes.</summary>
internal sealed class TokenRefresh(PoolDatabase database, RefreshTokens refreshTokens, SessionTracking sessions)
{
    /// <param name="check">A further check of the operation, which throws.</param>
    public async Task<TokenGrant> GrantAsync(PoolClient client, string token, Action<PoolUser>? check, CancellationToken cancellationToken)
    {
        // Without rotation and session tracking a refresh only reads, and does not wait for writers.
        return client.Client.RotateRefreshTokens || client.Pool.TrackSessions
            ? await database.WriteAsync(store => Renew(store, client, token, check), cancellationToken)
            : database.Read(store => Grant(store, client, token, check));
    }

    private TokenGrant Renew(PoolStore store, PoolClient client, string token, Action<PoolUser>? check)
    {
        var grant = Grant(store, client, token, check);
        sessions.Touch(store, grant.Origin);
        return client.Client.RotateRefreshTokens ? grant with { RefreshToken = refreshTokens.Rotate(store, token) } : grant;
    }

    private TokenGrant Grant(PoolStore store, PoolClient client, string token, Action<PoolUser>? check)
    {
        var signIn = RefreshTokens.RequireSignIn(store, client, token);
        var user = store.GetUser(client.Pool.Id, signIn.Sub) ?? throw CognitoFault.NotAuthorized(CognitoTexts.RefreshTokenRevoked);
        if (!user.Enabled)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.UserDisabled);
        }
        refreshTokens.RequireLive(store, client, token);
        check?.Invoke(user);
        return new TokenGrant(client, user, signIn.Origin, signIn.AuthTime, RefreshToken: null)
        {
            Device = DeviceTracking.RequireForRenewal(store, client, user, signIn.Origin),
        };
    }
}
