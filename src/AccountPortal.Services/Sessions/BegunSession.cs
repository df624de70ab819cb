namespace AccountPortal.Services.Sessions;

/// <summary>A session that has just begun.</summary>
/// <param name="Identity">The user and the session id.</param>
/// <param name="Expiry">When its tokens expire.</param>
internal sealed record BegunSession(SessionIdentity Identity, TokenExpiry Expiry);
