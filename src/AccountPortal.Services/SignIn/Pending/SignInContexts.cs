using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Whose sign-in begins, and where it leads.</summary>
internal sealed class SignInContexts(CurrentPendingRecord pending, IPoolDescriptionProvider pools, ICurrentSession session)
{
    /// <summary>Somebody who typed a name.</summary>
    public async Task<SignInContext> ByNameAsync(string typed, string? returnUrl, CancellationToken cancellationToken)
    {
        var identifier = Identifiers.Normalise(typed, await pools.GetAsync(cancellationToken));

        // Who had to confirm the account or reset the password first still gets to where they were going.
        return new(identifier, ReturnUrls.IsLocal(returnUrl) ? returnUrl : pending.Find()?.ReturnUrl);
    }

    /// <summary>The person of this session, who proves again who they are. The name comes from the session, never from the browser.</summary>
    /// <exception cref="SessionEndedException">There is no session any more.</exception>
    public async Task<SignInContext> BySessionAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        var identity = await session.RequireIdentityAsync(cancellationToken);
        var accessToken = new JsonWebToken(await session.GetAccessTokenAsync(cancellationToken));

        // A proof that starts again goes where it was going.
        var before = pending.Find() is { } record && record.ReauthenticatesSession == identity.SessionId ? record.ReturnUrl : null;
        return new(ValidatedTokens.UsernameOf(accessToken) ?? identity.Subject, ReturnUrls.IsLocal(returnUrl) ? returnUrl : before)
        {
            ReauthenticatesSession = identity.SessionId,
        };
    }
}
