namespace AccountPortal.Services.RecoveryCodes;

/// <summary>Creates recovery codes for the signed-in user, and redeems them at sign-in after a correct password.</summary>
internal sealed class RecoveryCodeService(
    RecoveryCodeStore store,
    RecoveryAttempts attempts,
    PoolAdministration administration,
    ICurrentSession session,
    Reauthentication reauthentication,
    CurrentPendingRecord pending,
    IdentifierHasher names,
    ActivityRecorder activity,
    SecurityNotices notices,
    IOptions<RecoveryCodeOptions> options,
    ILogger<RecoveryCodeService> logger) : IRecoveryCodes
{
    private const int Codes = 10;
    private static readonly AccountError Expired = new(AccountErrorKind.ChallengeExpired);
    private static readonly AccountError Wrong = new(AccountErrorKind.RecoveryCodeMismatch);

    public bool AreOffered => options.Value.Enabled && administration.HasCredentials;

    public async ValueTask<int> CountAsync(CancellationToken cancellationToken) =>
        AreOffered && await session.GetIdentityAsync(cancellationToken) is { } identity ? store.Count(names.Hash(identity.Subject)) : 0;

    public async Task<AccountResult<IReadOnlyList<string>>> MakeAsync(CancellationToken cancellationToken)
    {
        if (!AreOffered)
        {
            return new AccountError(AccountErrorKind.NotOffered);
        }

        if (await reauthentication.RequireAsync(cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var identity = await session.RequireIdentityAsync(cancellationToken);
        string[] codes = [.. Enumerable.Range(0, Codes).Select(_ => RecoveryCodeText.New())];
        store.Replace(names.Hash(identity.Subject), codes);
        RecoveryCodeLog.RecoveryCodesMade(logger, identity.SessionId);
        await activity.RecordAsync(ActivityKind.RecoveryCodesMade, detail: null, cancellationToken);
        return codes;
    }

    public Task<AccountResult<SignInStep>> RedeemAsync(string code, CancellationToken cancellationToken) =>
        pending.AnswerAsync(record => RedeemAsync(record, code, cancellationToken), cancellationToken);

    private async Task<AccountResult<SignInStep>> RedeemAsync(PendingRecord? record, string typed, CancellationToken cancellationToken)
    {
        // Only instead of an MFA challenge: the password is verified by then. Never for reauthentication.
        if (!AreOffered
            || record is not { ReauthenticatesSession: null, Challenge: { IsDecoy: false } challenge }
            || !IsMfaChallenge(challenge.Name, record.Choice))
        {
            return Expired;
        }

        var found = await administration.TryAsync(
            cognito => cognito.AdminGetUserAsync(
                new() { UserPoolId = administration.PoolId, Username = challenge.UserId }, cancellationToken),
            cancellationToken);
        if (found?.UserAttributes.Find(attribute => attribute.Name == "sub")?.Value is not { } subject)
        {
            return new AccountError(AccountErrorKind.NotOffered);
        }

        if (!attempts.Take(subject))
        {
            return new AccountError(AccountErrorKind.LimitExceeded);
        }

        if (RecoveryCodeText.Normalise(typed) is not { } code || !store.Use(names.Hash(subject), code))
        {
            RecoveryCodeLog.RecoveryCodeRefused(logger);
            await activity.RecordAsync(ActivityKind.MfaFailed, subject, "RECOVERY_CODE", cancellationToken);
            return Wrong;
        }

        if (await ResetAsync(found, cancellationToken) is null)
        {
            return new AccountError(AccountErrorKind.Misconfigured);
        }

        await session.EndAllByIdentifierAsync(subject, SessionEndReason.SecondStepReset, cancellationToken);
        RecoveryCodeLog.RecoveryCodeUsed(logger);
        await activity.RecordAsync(ActivityKind.RecoveryCodeUsed, subject, detail: null, cancellationToken);
        await notices.SendAsync(SecurityNotice.RecoveryCodeUsed, found.UserAttributes, cancellationToken);
        return pending.AwaitSignIn(record.Identifier, Routes.Account.Mfa.With("setUp", "true"));
    }

    // Null where the process lacks the permission.
    private async Task<AdminUserGlobalSignOutResponse?> ResetAsync(AdminGetUserResponse user, CancellationToken cancellationToken)
    {
        var on = (user.UserMFASettingList ?? []).Select(MfaMethodNames.FromCognito).OfType<MfaMethod>().ToList();
        var request = MfaPlan.ToRequest(new MfaState(on, null), new MfaState([], null));
        return await administration.TryAsync(
            async cognito =>
            {
                await cognito.AdminSetUserMFAPreferenceAsync(
                    new()
                    {
                        UserPoolId = administration.PoolId,
                        Username = user.Username,
                        SMSMfaSettings = request.SMSMfaSettings,
                        SoftwareTokenMfaSettings = request.SoftwareTokenMfaSettings,
                        EmailMfaSettings = request.EmailMfaSettings,
                    },
                    cancellationToken);
                if (on.Contains(MfaMethod.AuthenticatorApp))
                {
                    await cognito.AdminDeleteSoftwareTokenAsync(
                        new() { UserPoolId = administration.PoolId, Username = user.Username }, cancellationToken);
                }

                return await cognito.AdminUserGlobalSignOutAsync(
                    new() { UserPoolId = administration.PoolId, Username = user.Username }, cancellationToken);
            },
            cancellationToken);
    }

    // An email code can also be the first factor; then it does not follow a password.
    private static bool IsMfaChallenge(string challenge, FirstFactorChoice? choice) =>
        challenge == "SELECT_MFA_TYPE"
        || (MfaMethodNames.FromCognito(challenge) is not null
            && (choice?.Picked is not { } picked || picked != FirstFactorNames.FromCognito(challenge)));
}
