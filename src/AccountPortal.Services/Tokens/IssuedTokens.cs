namespace AccountPortal.Services.Tokens;

/// <summary>Tokens as the pool issued them, not yet validated.</summary>
/// <param name="AccessToken">JWT.</param>
/// <param name="IdToken">JWT.</param>
/// <param name="RefreshToken">Opaque.</param>
public sealed record IssuedTokens(string AccessToken, string IdToken, string RefreshToken)
{
    /// <summary>Who this browser is to the pool from now on, where the pool did not know it.</summary>
    public NewDevice? NewDevice { get; init; }

    /// <summary>Redacted, so that no log shows a token.</summary>
    public override string ToString() => nameof(IssuedTokens);
}
