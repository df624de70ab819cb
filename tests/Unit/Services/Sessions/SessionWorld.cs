using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SessionOptions = AccountPortal.Services.Sessions.SessionOptions;

namespace AccountPortal.Tests.Unit.Services.Sessions;

/// <summary>The parts of a session, on their own store, with a stopped clock and a scripted pool.</summary>
internal sealed class SessionWorld : IDisposable, ISessionListener
{
    private readonly TemporaryFolder temporary = new();

    public SessionWorld()
    {
        Folder = new DataFolder(temporary.Path);
        Tokens = new TestTokens(Time);
        Pool = new FakePoolTokens(Tokens);
        Keys = new PoolJwks(Tokens, Tokens, Time);
        Validator = new TokenValidator(Keys, Tokens, Options.Create(new CognitoOptions { ClientId = TestTokens.ClientId }), Time);
        Names = new IdentifierHasher(Folder, DataProtection);
        Protector = new SessionProtector(DataProtection);
        Restart();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));
    public IDataProtectionProvider DataProtection { get; } = new EphemeralDataProtectionProvider();
    public DataFolder Folder { get; }
    public TestTokens Tokens { get; }
    public FakePoolTokens Pool { get; }
    public PoolJwks Keys { get; }
    public TokenValidator Validator { get; }
    public IdentifierHasher Names { get; }
    public SessionProtector Protector { get; }
    public AccountChanges Changes { get; } = new();
    public SessionLimits Limits { get; private set; } = default!;
    public SqliteSessionStore Store { get; private set; } = default!;
    public LiveSessions Sessions { get; private set; } = default!;
    public TokenRenewal Renewal { get; private set; } = default!;
    public PortalTicketStore Tickets { get; private set; } = default!;
    public ConcurrentQueue<(string SessionId, SessionEndReason Reason)> Ended { get; } = new();

    /// <summary>The same files, opened by a new process.</summary>
    public void Restart()
    {
        Limits = new SessionLimits(Options.Create(new SessionOptions()), Time);
        Store = new SqliteSessionStore(new PortalDatabase(Folder));
        Sessions = new LiveSessions(Store, Limits, Protector, Pool, [this], Changes, Time, NullLogger<LiveSessions>.Instance);
        Renewal = new TokenRenewal(Sessions, Store, Protector, Names, Validator, Pool, Time, NullLogger<TokenRenewal>.Instance);
        Tickets = new PortalTicketStore(Store, Sessions, Protector, NullLogger<PortalTicketStore>.Instance);
    }

    /// <summary>Signs a user in and returns the session and the key in its cookie.</summary>
    public async Task<(SessionIdentity Session, string Key)> SignInAsync(
        TimeSpan? tokenLifetime = null, string subject = TestTokens.Subject, string? deviceKey = null, params string[] names)
    {
        var identity = new SessionIdentity(subject, SessionKey.NewSessionId());
        var validated = await Validator.ValidateAsync(
            Tokens.Sign(AccessClaims(tokenLifetime, subject, deviceKey)), Tokens.Sign(Tokens.IdClaims(tokenLifetime, subject)),
            CancellationToken.None);
        var session = new NewSession(
            identity,
            Protector.ProtectTokens(identity.SessionId, validated.With(FakePoolTokens.FirstRefreshToken)),
            Names.Hash(subject),
            Names.HashAll([subject, .. names]),
            Time.GetUtcNow());
        return (identity, await Tickets.StoreAsync(TicketFor(identity, session)));
    }

    private Dictionary<string, object> AccessClaims(TimeSpan? lifetime, string subject, string? deviceKey)
    {
        var claims = Tokens.AccessClaims(lifetime, subject);
        if (deviceKey is not null)
        {
            claims["device_key"] = deviceKey;
        }

        return claims;
    }

    public static AuthenticationTicket TicketFor(SessionIdentity identity, object parameter)
    {
        var properties = new AuthenticationProperties();
        properties.SetParameter(PortalTicketStore.SessionParameter, parameter);
        return new(PortalTicketStore.PrincipalOf(identity), properties, "Session");
    }

    public Task<AuthenticationTicket?> PresentAsync(string key) =>
        Tickets.RetrieveAsync(key, new Microsoft.AspNetCore.Http.DefaultHttpContext(), CancellationToken.None);

    public async Task<SessionRecord> RecordAsync(SessionIdentity session) =>
        await Store.FindAsync(session.SessionId, CancellationToken.None)
            ?? throw new InvalidOperationException("There is no such session.");

    public void SessionEnded(string sessionId, SessionEndReason reason) => Ended.Enqueue((sessionId, reason));

    public void Dispose()
    {
        Keys.Dispose();
        Tokens.Dispose();
        temporary.Dispose();
    }
}
