namespace AccountPortal.Services.Tokens;

/// <summary>When the tokens of a session expire. The tokens themselves never leave the server.</summary>
/// <param name="AccessTokenExpiresAt">The access token's <c>exp</c>.</param>
/// <param name="IdTokenExpiresAt">The id token's <c>exp</c>.</param>
public sealed record TokenExpiry(DateTimeOffset AccessTokenExpiresAt, DateTimeOffset IdTokenExpiresAt);
