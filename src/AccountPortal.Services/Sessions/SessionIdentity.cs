namespace AccountPortal.Services.Sessions;

/// <summary>The user and the id of a session.</summary>
/// <param name="Subject">The user's unique id (<c>sub</c>).</param>
/// <param name="SessionId">Stable and random; survives the rotation of the session's key. Not secret, and not the key.</param>
public sealed record SessionIdentity(string Subject, string SessionId);
