namespace AccountPortal.Services.Tokens;

/// <summary>The tokens of a session, validated on arrival. Never in a ticket, a claim, a page or a log.</summary>
/// <param name="AccessToken">For Cognito's own operations.</param>
/// <param name="IdToken">The claims of the user.</param>
/// <param name="RefreshToken">For renewal and revocation.</param>
/// <param name="AccessTokenExpiresAt">The access token's <c>exp</c>.</param>
/// <param name="IdTokenExpiresAt">The id token's <c>exp</c>.</param>
internal sealed record SessionTokens(
    string AccessToken,
    string IdToken,
    string RefreshToken,
    DateTimeOffset AccessTokenExpiresAt,
    DateTimeOffset IdTokenExpiresAt)
{
    /// <summary>The device key, which a renewal must send; null where the pool has no device tracking.</summary>
    public string? DeviceKey { get; init; }

    /// <summary>Redacted: logs must not show a token.</summary>
    public override string ToString() => nameof(SessionTokens);
}
