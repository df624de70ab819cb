namespace AccountPortal.Services.Users;

/// <summary>Calls with the access token of the signed-in user.</summary>
internal sealed class AuthorizedCalls(IAmazonCognitoIdentityProvider cognito, ICurrentSession session)
{
    /// <summary>Makes a call with the session's access token.</summary>
    /// <param name="call">Receives the access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <param name="notAuthorized">
    /// The meaning of <c>NotAuthorizedException</c> besides an invalid token, or null where it has none.
    /// </param>
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

        // Cognito uses one exception for an invalid token and for this refusal; only another call with the token tells them apart.
        var probe = await CognitoErrors.TryAsync(
            () => cognito.GetUserAsync(new() { AccessToken = accessToken }, cancellationToken),
            AccountErrorKind.SessionEnded,
            cancellationToken);
        return probe.Error switch
        {
            null => refusal with { Kind = meaning },
            { Kind: AccountErrorKind.SessionEnded } => throw await session.RejectedByPoolAsync(cancellationToken),
            var other => other,
        };
    }
}
