namespace AccountPortal.Services.Tokens;

/// <summary>The tokens of one session, validated on arrival. Never in a ticket, a claim, a page or a log.</summary>
/// <param name="AccessToken">For Cognito's own operations.</param>
/// <param name="IdToken">Who the person is.</param>
/// <param name="RefreshToken">For renewal and revocation.</param>
/// <param name="AccessTokenExpiresAt">The access token's <c>exp</c>.</param>
/// <param name="IdTokenExpiresAt">The id token's <c>exp</c>.</param>
public sealed record SessionTokens(
    string AccessToken,
    string IdToken,
    string RefreshToken,
    DateTimeOffset AccessTokenExpiresAt,
    DateTimeOffset IdTokenExpiresAt)
{
    /// <summary>The pool's name for the browser of the session, which a renewal has to bring along; null where the pool keeps track of none.</summary>
    public string? DeviceKey { get; init; }

    /// <summary>Redacted, so that no log shows a token.</summary>
    public override string ToString() => nameof(SessionTokens);
}
