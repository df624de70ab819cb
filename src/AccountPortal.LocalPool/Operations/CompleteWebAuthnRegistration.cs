using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;

namespace AccountPortal.LocalPool.Operations;

internal sealed class CompleteWebAuthnRegistration(
    PoolDatabase database, AccessTokens accessTokens, PasskeyCeremonies ceremonies, RegistrationChallenges challenges,
    PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var credential = input.RequiredDocument("Credential");
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var pool = bearer.Client.Pool;
        database.Read(store => AccessTokens.RequireUser(store, bearer));
        var settings = PasskeyRules.RequireSettings(pool);
        var response = RegistrationResponse.Read(credential);
        var state = database.Read(store => challenges.Require(store, bearer, response.Challenge));
        var result = await ceremonies.VerifyRegistrationAsync(pool, response.Json, state);
        if (!result.Succeeded)
        {
            throw response.Refusal(settings);
        }
        var passkey = Make(settings.RelyingPartyId, response, result.Passkey);
        await database.WriteAsync(store => Add(store, bearer, response, passkey), cancellationToken);
        return [];
    }

    private WebAuthnCredential Make(string relyingPartyId, RegistrationResponse response, UserPasskeyInfo info) => new()
    {
        CredentialId = Base64Url.EncodeToString(info.CredentialId),
        PublicKey = info.PublicKey,
        RelyingPartyId = relyingPartyId,
        Name = AuthenticatorNames.Of(response.Authenticator.Model),
        Attachment = response.Attachment,
        Transports = response.Transports,
        CreatedAt = clock.GetUtcNow(),
        SignCount = info.SignCount,
        IsBackupEligible = info.IsBackupEligible,
        IsBackedUp = info.IsBackedUp,
    };

    private void Add(PoolStore store, Bearer bearer, RegistrationResponse response, WebAuthnCredential passkey)
    {
        var user = AccessTokens.RequireUser(store, bearer);
        challenges.Require(store, bearer, response.Challenge);
        RegistrationChallenges.Close(store, response.Challenge);
        PasskeyRules.RequireRoom(user);
        if (!store.ClaimCredential(user, passkey.CredentialId))
        {
            throw PasskeyFault.InvalidCredential();
        }
        user.Passkeys.Add(passkey);
        store.SaveUser(user, clock.GetUtcNow());
    }
}
