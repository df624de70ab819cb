namespace AccountPortal.LocalPool.Operations;

/// <summary>Confirms the device of this sign-in. Without DeviceOnlyRememberedOnUserPrompt it is remembered at once.</summary>
internal sealed class ConfirmDevice(PoolDatabase database, AccessTokens accessTokens, RequestContext request, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var key = input.Required("DeviceKey", MemberRule.DeviceKey);
        var name = input.Optional("DeviceName", MemberRule.DeviceName);
        var secret = input.Structure("DeviceSecretVerifierConfig");
        var verifier = secret?.Optional("PasswordVerifier", MemberRule.Text);
        var salt = secret?.Optional("Salt", MemberRule.Text);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var pool = bearer.Client.Pool;
        var prompt = await database.WriteAsync(
            store =>
            {
                var user = AccessTokens.RequireUser(store, bearer);
                DeviceTracking.RequireOn(pool);
                RequireUnconfirmed(store, user, bearer, key);
                var now = clock.GetUtcNow();
                var prompt = pool.DeviceConfiguration!.DeviceOnlyRememberedOnUserPrompt;
                store.SaveDevice(user, new PoolDevice
                {
                    Key = key,
                    Name = name,
                    Password = secret is null ? null : DevicePasswords.Seal(store.Secrets, verifier ?? "", salt ?? "", now),
                    Remembered = !prompt,
                    LastIp = request.IpAddress,
                    CreatedAt = now,
                    ModifiedAt = now,
                    AuthenticatedAt = now,
                });
                return prompt;
            },
            cancellationToken);
        return new JsonObject { ["UserConfirmationNecessary"] = prompt };
    }

    // A token confirms only the device it was issued to.
    private static void RequireUnconfirmed(PoolStore store, PoolUser user, Bearer bearer, string key)
    {
        if (key != bearer.DeviceKey)
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.DeviceKeyInvalid);
        }
        if (store.FindDevice(user, key) is not null)
        {
            throw CognitoFault.DeviceKeyExists(UnverifiedTexts.DeviceKeyExists);
        }
        if (!store.WasGiven(user, key))
        {
            throw CognitoFault.ResourceNotFound(CognitoTexts.DeviceUnknown);
        }
    }
}
