namespace AccountPortal.Services.Sessions;

/// <summary>A session that is about to begin; it gets its key and ticket together with the cookie.</summary>
internal sealed record NewSession(
    SessionIdentity Identity, byte[] Tokens, byte[] SubjectHash, IReadOnlyList<byte[]> NameHashes, DateTimeOffset BeganAt)
{
    /// <summary>The client that signs in, encrypted.</summary>
    public byte[] Client { get; init; } = [];

    public SessionRecord ToRecord(byte[] keyHash, byte[] ticket) => new()
    {
        SessionId = Identity.SessionId,
        KeyHash = keyHash,
        Ticket = ticket,
        Tokens = Tokens,
        BeganAt = BeganAt,
        SeenAt = BeganAt,
        AuthenticatedAt = BeganAt,
        Client = Client,
        SubjectHash = SubjectHash,
        NameHashes = NameHashes,
    };
}
