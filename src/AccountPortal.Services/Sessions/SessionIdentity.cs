namespace AccountPortal.Services.Sessions;

/// <summary>Who a session belongs to.</summary>
/// <param name="Subject">The user's unique id (<c>sub</c>).</param>
/// <param name="SessionId">Stable and random; outlives the rotation of the session's key. Not a secret, and not the key.</param>
public sealed record SessionIdentity(string Subject, string SessionId);
