namespace AccountPortal.LocalPool.Operations;

internal sealed class DeleteWebAuthnCredential(PoolDatabase database, AccessTokens accessTokens, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var credentialId = input.Required("CredentialId", MemberRule.Text);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        await database.WriteAsync(
            store =>
            {
                var user = AccessTokens.RequireUser(store, bearer);
                if (user.Passkeys.RemoveAll(passkey => passkey.CredentialId == credentialId) == 0)
                {
                    throw CognitoFault.ResourceNotFound(UnverifiedTexts.PasskeyUnknown);
                }
                store.ReleaseCredential(user, credentialId);
                store.SaveUser(user, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }
}
