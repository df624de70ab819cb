using Microsoft.AspNetCore.Authentication;

namespace AccountPortal.Services.Sessions;

/// <summary>
/// Encrypts what a session record holds. The session's id is part of the purpose, so that a ciphertext moved to another
/// record opens nothing. What cannot be opened (a lost key ring, a flipped bit) reads as null.
/// </summary>
internal sealed class SessionProtector(IDataProtectionProvider provider)
{
    public byte[] ProtectTicket(string sessionId, AuthenticationTicket ticket) =>
        For("ticket", sessionId).Protect(TicketSerializer.Default.Serialize(ticket));

    public AuthenticationTicket? UnprotectTicket(SessionRecord record) =>
        Open("ticket", record.SessionId, record.Ticket) is { } bytes ? TicketSerializer.Default.Deserialize(bytes) : null;

    public byte[] ProtectTokens(string sessionId, SessionTokens tokens) =>
        For("tokens", sessionId).Protect(JsonSerializer.SerializeToUtf8Bytes(tokens));

    public SessionTokens? UnprotectTokens(SessionRecord record) =>
        Open("tokens", record.SessionId, record.Tokens) is { } bytes ? JsonSerializer.Deserialize<SessionTokens>(bytes) : null;

    public byte[] ProtectClient(string sessionId, ClientDetails client) =>
        For("client", sessionId).Protect(JsonSerializer.SerializeToUtf8Bytes(client));

    public ClientDetails? UnprotectClient(SessionRecord record) =>
        Open("client", record.SessionId, record.Client) is { } bytes ? JsonSerializer.Deserialize<ClientDetails>(bytes) : null;

    private byte[]? Open(string what, string sessionId, byte[] ciphertext)
    {
        try
        {
            return For(what, sessionId).Unprotect(ciphertext);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(string what, string sessionId) => provider.CreateProtector("AccountPortal.Sessions", what, sessionId);
}
