namespace AccountPortal.Services.Tokens;

/// <summary>The pool's token operations for sessions.</summary>
internal interface IPoolTokens
{
    /// <summary>
    /// Renews the tokens, or returns null where the pool permanently refuses the refresh token. Transient failures (throttling,
    /// an outage) are thrown.
    /// </summary>
    /// <param name="refreshToken">The session's refresh token.</param>
    /// <param name="username">The <c>username</c> claim of its access token.</param>
    /// <param name="deviceKey">The device key of the session, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<RenewedTokens?> RenewAsync(string refreshToken, string username, string? deviceKey, CancellationToken cancellationToken);

    /// <summary>Revokes a refresh token, best effort; failures of the pool are not thrown.</summary>
    Task RevokeAsync(string refreshToken, CancellationToken cancellationToken);

    /// <summary>Whether the pool still accepts the access token. Transient failures are thrown.</summary>
    Task<bool> AcceptsAsync(string accessToken, CancellationToken cancellationToken);
}

/// <summary>Renewed tokens, not yet validated.</summary>
/// <param name="AccessToken">JWT.</param>
/// <param name="IdToken">JWT.</param>
/// <param name="RefreshToken">Null where the pool does not rotate refresh tokens.</param>
internal sealed record RenewedTokens(string AccessToken, string IdToken, string? RefreshToken)
{
    public override string ToString() => nameof(RenewedTokens);
}
