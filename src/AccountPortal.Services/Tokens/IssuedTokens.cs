namespace AccountPortal.Services.Tokens;

/// <summary>Tokens as the pool issued them, not yet validated.</summary>
/// <param name="AccessToken">JWT.</param>
/// <param name="IdToken">JWT.</param>
/// <param name="RefreshToken">Opaque.</param>
internal sealed record IssuedTokens(string AccessToken, string IdToken, string RefreshToken)
{
    /// <summary>The new device, where the pool has device tracking and did not know the browser.</summary>
    public NewDevice? NewDevice { get; init; }

    /// <summary>Redacted: logs must not show a token.</summary>
    public override string ToString() => nameof(IssuedTokens);
}
