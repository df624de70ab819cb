namespace AccountPortal.Services.SignIn;

/// <summary>
/// Sets up an authenticator app at sign-in, where the pool requires MFA and the user has none. Stores every new session string
/// of Cognito at once, so that the step survives reloads and restarts.
/// </summary>
internal sealed class MfaSetupService(
    IAmazonCognitoIdentityProvider cognito,
    CurrentPendingRecord pending,
    ChallengeService challenges,
    AuthenticatorUri uri,
    ActivityRecorder activity) : IMfaSetup
{
    /// <summary>Cognito's name of the challenge.</summary>
    public const string MfaSetup = "MFA_SETUP";

    public Task<AccountResult<AuthenticatorSetup>> GetSignInAuthenticatorAsync(CancellationToken cancellationToken) =>
        pending.AnswerAsync(
            async record => record?.Challenge is { Name: MfaSetup } challenge
                ? await GetAuthenticatorAsync(record, challenge, cancellationToken)
                : new AccountError(AccountErrorKind.ChallengeExpired),
            cancellationToken);

    public Task<AccountResult<SignInStep>> AnswerMfaSetupAsync(string typed, string? deviceName, CancellationToken cancellationToken) =>
        challenges.AnswerAsync(
            async (record, challenge) =>
            {
                var verified = challenge.AuthenticatorVerified ? challenge : null;
                if (verified is null)
                {
                    var result = await VerifyAsync(record, challenge, typed, deviceName, cancellationToken);
                    if (!result.Succeeded)
                    {
                        return result.Error;
                    }

                    verified = result.Value;
                }

                return await challenges.RespondAsync(record with { Challenge = verified }, verified, [], cancellationToken);
            },
            name => name == MfaSetup,
            cancellationToken);

    private async Task<AccountResult<AuthenticatorSetup>> GetAuthenticatorAsync(
        PendingRecord record, PendingChallenge challenge, CancellationToken cancellationToken)
    {
        if (challenge.AuthenticatorKey is { } known)
        {
            return uri.Setup(record.Identifier, known);
        }

        var result = await CognitoErrors.TryAsync(
            () => cognito.AssociateSoftwareTokenAsync(new() { Session = challenge.Session }, cancellationToken),
            AccountErrorKind.ChallengeExpired,
            cancellationToken);
        if (!result.Succeeded)
        {
            return result.Error;
        }

        var key = result.Value.SecretCode;
        pending.Update(record with { Challenge = challenge with { Session = result.Value.Session, AuthenticatorKey = key } });
        return uri.Setup(record.Identifier, key);
    }

    private async Task<AccountResult<PendingChallenge>> VerifyAsync(
        PendingRecord record, PendingChallenge challenge, string typed, string? deviceName, CancellationToken cancellationToken)
    {
        if (VerificationCodes.Normalise(typed) is not { } code)
        {
            return new AccountError(AccountErrorKind.AuthenticatorCodeMismatch);
        }

        var result = await CognitoErrors.TryAsync(
            () => cognito.VerifySoftwareTokenAsync(
                new() { Session = challenge.Session, UserCode = code, FriendlyDeviceName = AuthenticatorUri.CleanDeviceName(deviceName) },
                cancellationToken),
            AccountErrorKind.ChallengeExpired,
            cancellationToken);
        if (!result.Succeeded)
        {
            return AuthenticatorErrors.Of(result.Error);
        }

        var verified = challenge with { Session = result.Value.Session ?? challenge.Session, AuthenticatorVerified = true };
        pending.Update(record with { Challenge = verified });
        await activity.RecordAsync(ActivityKind.AuthenticatorAdded, record.Identifier, detail: null, cancellationToken);
        return verified;
    }
}
