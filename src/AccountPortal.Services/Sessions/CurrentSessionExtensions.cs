namespace AccountPortal.Services.Sessions;

internal static class CurrentSessionExtensions
{
    /// <summary>The subject and the stable session id, for what only a signed-in person comes to.</summary>
    /// <exception cref="SessionEndedException">There is no session any more.</exception>
    public static async ValueTask<SessionIdentity> RequireIdentityAsync(this ICurrentSession session, CancellationToken cancellationToken) =>
        await session.GetIdentityAsync(cancellationToken) ?? throw new SessionEndedException(SessionEndReason.SignedOut);
}
