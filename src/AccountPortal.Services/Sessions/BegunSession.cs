namespace AccountPortal.Services.Sessions;

/// <summary>A session that has just begun.</summary>
/// <param name="Identity">Whose it is.</param>
/// <param name="Expiry">When its tokens run out.</param>
public sealed record BegunSession(SessionIdentity Identity, TokenExpiry Expiry);
