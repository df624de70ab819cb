namespace AccountPortal.LocalPool.Operations;

/// <summary>Ends another session of the same user. RevokeAssociatedSessions has no effect: there is no single sign-on.</summary>
internal sealed class RevokeUserSession(PoolDatabase database, AccessTokens accessTokens, SessionTracking sessions) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var id = input.Required("SessionId", MemberRule.SessionId);
        input.OptionalEnum("RevokeAssociatedSessions", "NONE", "LINKED");
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        await database.WriteAsync(
            store =>
            {
                var user = AccessTokens.RequireUser(store, bearer);
                var session = sessions.List(store, bearer.Client.Pool, user).FirstOrDefault(session => session.Id == id)
                    ?? throw CognitoFault.ResourceNotFound(UnverifiedTexts.SessionUnknown);
                if (session.Origin == bearer.Origin)
                {
                    throw CognitoFault.InvalidParameter(UnverifiedTexts.SessionIsCurrent);
                }
                store.EndSignIn(session.Origin);
            },
            cancellationToken);
        return [];
    }
}
