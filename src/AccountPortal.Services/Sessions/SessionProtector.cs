using Microsoft.AspNetCore.Authentication;

namespace AccountPortal.Services.Sessions;

/// <summary>Encrypts the contents of a session record for that session only. What cannot be decrypted reads as null.</summary>
internal sealed class SessionProtector(IDataProtectionProvider protection)
{
    private const string Ticket = "ticket";
    private const string Tokens = "tokens";
    private const string Client = "client";

    private readonly SealedRecords records = new(protection, "AccountPortal.Sessions");

    public byte[] ProtectTicket(string sessionId, AuthenticationTicket ticket) =>
        records.SealBytes(TicketSerializer.Default.Serialize(ticket), Ticket, sessionId);

    public AuthenticationTicket? UnprotectTicket(SessionRecord record) =>
        records.OpenBytes(record.Ticket, Ticket, record.SessionId) is { } bytes ? TicketSerializer.Default.Deserialize(bytes) : null;

    public byte[] ProtectTokens(string sessionId, SessionTokens tokens) => records.Seal(tokens, Tokens, sessionId);

    public SessionTokens? UnprotectTokens(SessionRecord record) => records.Open<SessionTokens>(record.Tokens, Tokens, record.SessionId);

    public byte[] ProtectClient(string sessionId, ClientDetails client) => records.Seal(client, Client, sessionId);

    public ClientDetails? UnprotectClient(SessionRecord record) => records.Open<ClientDetails>(record.Client, Client, record.SessionId);
}
