namespace AccountPortal.Services.Users;

/// <summary>Calls in the name of the signed-in person.</summary>
internal sealed class AuthorizedCalls(IAmazonCognitoIdentityProvider cognito, ICurrentSession session)
{
    /// <summary>Makes a call with the session's access token.</summary>
    /// <param name="call">Gets the access token.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <param name="notAuthorized">What "not authorised" means besides a dead token, or null where it means nothing else.</param>
    /// <exception cref="SessionEndedException">There is no session, or the pool no longer honours its token.</exception>
    public async Task<AccountResult<T>> TryAsync<T>(
        Func<string, Task<T>> call, CancellationToken cancellationToken, AccountErrorKind? notAuthorized = null)
        where T : notnull
    {
        var accessToken = await session.GetAccessTokenAsync(cancellationToken);
        var result = await CognitoErrors.TryAsync(() => call(accessToken), AccountErrorKind.SessionEnded, cancellationToken);
        if (result.Error is not { Kind: AccountErrorKind.SessionEnded } refusal)
        {
            return result;
        }

        if (notAuthorized is not { } meaning)
        {
            throw await session.RejectedByPoolAsync(cancellationToken);
        }

        // Cognito gives a dead token and this refusal the same name; only another call with the token tells them apart.
        var probe = await CognitoErrors.TryAsync(
            () => cognito.GetUserAsync(new() { AccessToken = accessToken }, cancellationToken), AccountErrorKind.SessionEnded, cancellationToken);
        return probe.Error switch
        {
            null => refusal with { Kind = meaning },
            { Kind: AccountErrorKind.SessionEnded } => throw await session.RejectedByPoolAsync(cancellationToken),
            var other => other,
        };
    }
}
