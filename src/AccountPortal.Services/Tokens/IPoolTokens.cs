namespace AccountPortal.Services.Tokens;

/// <summary>What sessions ask of the user pool.</summary>
internal interface IPoolTokens
{
    /// <summary>Renews, or yields null where the pool refuses this refresh token for good. What may pass (throttling, an outage) is thrown.</summary>
    /// <param name="refreshToken">The session's.</param>
    /// <param name="username">The <c>username</c> claim of its access token.</param>
    /// <param name="deviceKey">The pool's name for the session's browser, or null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<RenewedTokens?> RenewAsync(string refreshToken, string username, string? deviceKey, CancellationToken cancellationToken);

    /// <summary>Revokes a refresh token as well as it can be done; never throws because of the pool.</summary>
    Task RevokeAsync(string refreshToken, CancellationToken cancellationToken);

    /// <summary>Whether the pool still takes this access token. What may pass is thrown.</summary>
    Task<bool> AcceptsAsync(string accessToken, CancellationToken cancellationToken);
}

/// <summary>A pool's answer to a renewal, not yet validated.</summary>
/// <param name="AccessToken">JWT.</param>
/// <param name="IdToken">JWT.</param>
/// <param name="RefreshToken">Null where the pool does not rotate refresh tokens.</param>
internal sealed record RenewedTokens(string AccessToken, string IdToken, string? RefreshToken)
{
    public override string ToString() => nameof(RenewedTokens);
}
