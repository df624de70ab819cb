using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;

namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>
/// WEB_AUTHN: the assertion of a passkey. Wrong assertions are not counted, as signatures cannot be guessed; the session stays open.
/// </summary>
internal sealed class WebAuthnHandler(
    PoolDatabase database,
    ChallengeSessions challenges,
    PasskeyCeremonies ceremonies,
    UserAuthChoice choice,
    SignInSteps steps,
    PoolClock clock) : IChallengeHandler
{
    public string ChallengeName => PasskeyRules.Factor;

    public async Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        var credential = response.Require("CREDENTIAL");
        RequireStructure(credential);
        var (open, _) = database.Read(store => RequireOpen(store, response));
        var result = await ceremonies.VerifySignInAsync(response.Client.Pool, credential, open.State.Passkey!);
        return result.Succeeded
            ? await database.WriteAsync(store => Accept(store, response, result.Passkey), cancellationToken)
            : throw Refusal();
    }

    private AuthOutcome Accept(PoolStore store, ChallengeResponse response, UserPasskeyInfo used)
    {
        var (open, user) = RequireOpen(store, response);
        var id = Base64Url.EncodeToString(used.CredentialId);
        var at = user.Passkeys.FindIndex(passkey => passkey.CredentialId == id);

        // The passkey was deleted, or its signature counter did not grow: a cloned authenticator (WebAuthn, section 6.1.1).
        if (at < 0 || (used.SignCount <= user.Passkeys[at].SignCount && used.SignCount != 0))
        {
            throw Refusal();
        }
        ChallengeSessions.Consume(store, open);
        user.Passkeys[at] = user.Passkeys[at] with { SignCount = used.SignCount, IsBackedUp = used.IsBackedUp };
        store.SaveUser(user, clock.GetUtcNow());
        return steps.AfterOnlyFactor(store, response.Client, user);
    }

    private (OpenChallenge Open, PoolUser User) RequireOpen(PoolStore store, ChallengeResponse response)
    {
        var (open, user) = response.RequireOpen(store, challenges, ChallengeName);
        choice.RequireAvailable(store, response.Client.Pool, user, ChallengeName);
        return (open, user);
    }

    private static void RequireStructure(string credential)
    {
        try
        {
            using var document = JsonDocument.Parse(credential);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return;
            }
        }
        catch (JsonException)
        {
            // Not JSON: the same message as for a list or a number.
        }
        throw PasskeyFault.InvalidCredential();
    }

    // The message of a wrong password: it tells nothing of the reason.
    private static CognitoFault Refusal() => CognitoFault.NotAuthorized(CognitoTexts.WrongPassword);
}
