using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Creates the context of a sign-in that begins.</summary>
internal sealed class SignInContexts(CurrentPendingRecord pending, IPoolDescriptionProvider pools, ICurrentSession session)
{
    /// <summary>A sign-in by a typed identifier.</summary>
    public async Task<SignInContext> ByNameAsync(string typed, string? returnUrl, CancellationToken cancellationToken)
    {
        var identifier = Identifiers.Normalise(typed, await pools.GetAsync(cancellationToken));

        // A return URL survives the confirmation of the account and a password reset.
        return new(identifier, ReturnUrls.IsLocal(returnUrl) ? returnUrl : pending.Find()?.ReturnUrl);
    }

    /// <summary>A reauthentication of the session's user. The user name comes from the session, never from the browser.</summary>
    /// <exception cref="SessionEndedException">There is no session any more.</exception>
    public async Task<SignInContext> BySessionAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        var identity = await session.RequireIdentityAsync(cancellationToken);
        var accessToken = new JsonWebToken(await session.GetAccessTokenAsync(cancellationToken));

        // A reauthentication that starts again keeps its return URL.
        var before = pending.Find() is { } record && record.ReauthenticatesSession == identity.SessionId ? record.ReturnUrl : null;
        return new(ValidatedTokens.UsernameOf(accessToken) ?? identity.Subject, ReturnUrls.IsLocal(returnUrl) ? returnUrl : before)
        {
            ReauthenticatesSession = identity.SessionId,
        };
    }
}
