using System.Buffers.Text;

namespace AccountPortal.Services.SignIn;

/// <summary>
/// Signs in with a passkey. The pool needs a user name for its challenge, so the browser first reports which passkey the user
/// picked; that only selects the user and authenticates nobody.
/// </summary>
internal sealed class PasskeySignInService(
    FirstFactorService firstFactors, ChallengeService challenges, IPasskeyRecords passkeys, ResponseTiming timing) : IPasskeySignIn
{
    private const int LongestAnswer = 16_384;
    private const int LongestId = 2_048;
    private static readonly AccountError Refused = new(AccountErrorKind.PasskeyRefused);
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Requests the challenge for the picked passkey.</summary>
    public Task<AccountResult<SignInStep>> BeginPasskeySignInAsync(
        string userHandle, string credentialId, string? returnUrl, CancellationToken cancellationToken) =>
        timing.HoldAsync(
            async () =>
            {
                // The stored user name is one that the pool accepts; the user handle's format is up to the pool.
                var noted = credentialId.Length is > 0 and <= LongestId
                    ? await passkeys.FindUserAsync(credentialId, cancellationToken)
                    : null;
                return (noted ?? NameIn(userHandle)) is { } name
                    ? await firstFactors.BeginWithPasskeyAsync(name, returnUrl, cancellationToken)
                    : Refused;
            },
            cancellationToken);

    /// <summary>Sends the signed challenge to the pool.</summary>
    public Task<AccountResult<SignInStep>> AnswerPasskeyAsync(string credential, CancellationToken cancellationToken) =>
        timing.HoldAsync(
            () => challenges.AnswerAsync(
                (record, challenge) => AnswerAsync(record, challenge, credential, cancellationToken),
                name => name == PasskeyRequest.Challenge,
                cancellationToken),
            result => !result.Succeeded,
            cancellationToken);

    private async Task<AccountResult<SignInStep>> AnswerAsync(
        PendingRecord record, PendingChallenge challenge, string credential, CancellationToken cancellationToken)
    {
        if (IdIn(credential) is not { } credentialId)
        {
            return await challenges.RefuseAsync(record, challenge, Refused, cancellationToken);
        }

        var result = await challenges.RespondAsync(record, challenge, [("CREDENTIAL", credential)], cancellationToken);
        if (result.Succeeded)
        {
            await passkeys.MarkUsedAsync(credentialId, cancellationToken);
            return result;
        }

        if (result.Error.Kind is AccountErrorKind.PoolUnavailable or AccountErrorKind.Throttled)
        {
            return result;
        }

        // Unauthenticated users get one refusal for every failure, and the challenge is used up.
        await firstFactors.AskAsync(SignInContext.Of(record), FirstFactor.Passkey, record, cancellationToken);
        return Refused;
    }

    // Pools store the sub in it, as text.
    private static string? NameIn(string userHandle)
    {
        try
        {
            var name = StrictUtf8.GetString(Base64Url.DecodeFromChars(userHandle));
            return Identifiers.CanExist(name) ? name : null;
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            // Bytes that are no text are no user name.
            return null;
        }
    }

    private static string? IdIn(string credential)
    {
        if (credential.Length > LongestAnswer)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(credential);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("response", out var response) && response.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                ? id.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
