namespace AccountPortal.Services.Mfa;

/// <summary>Manages the MFA methods of the signed-in user.</summary>
internal sealed class MfaService(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    UserReader profiles,
    AuthenticatorUri uri,
    ICurrentSession session,
    Reauthentication reauthentication,
    LockOutGuard guard,
    ActivityRecorder activity,
    IPoolDescriptionProvider pools,
    ILogger<MfaService> logger) : IMfa
{
    public async Task<AccountResult<MfaState>> GetMfaAsync(CancellationToken cancellationToken)
    {
        var user = await profiles.ReadUserAsync(cancellationToken);
        return user.Succeeded ? UserReader.ToMfaState(user.Value) : user.Error;
    }

    public async Task<AccountError?> SetMfaAsync(MfaChange change, CancellationToken cancellationToken)
    {
        if (await reauthentication.RequireAsync(cancellationToken) is { } refusal)
        {
            return refusal;
        }

        using var changeLock = await guard.EnterAsync(cancellationToken);
        return await SetUnderLockAsync(change, cancellationToken);
    }

    /// <summary>Turns SMS MFA off where it is on. Null means success. The caller holds the lock of <see cref="LockOutGuard"/>.</summary>
    public async Task<AccountError?> TurnSmsOffAsync(CancellationToken cancellationToken)
    {
        var state = await GetMfaAsync(cancellationToken);
        if (!state.Succeeded)
        {
            return state.Error;
        }

        return state.Value.IsOn(MfaMethod.Sms) ? await SetUnderLockAsync(new MfaChange(Sms: false), cancellationToken) : null;
    }

    private async Task<AccountError?> SetUnderLockAsync(MfaChange change, CancellationToken cancellationToken)
    {
        var user = await profiles.ReadUserAsync(cancellationToken);
        if (!user.Succeeded)
        {
            return user.Error;
        }

        var before = UserReader.ToMfaState(user.Value);
        var after = MfaPlan.Apply(before, change);
        var pool = await pools.GetAsync(cancellationToken);
        if (pool.Mfa == MfaMode.On && after.Enabled.Count == 0 && before.Enabled.Count > 0)
        {
            return new AccountError(AccountErrorKind.LastFactorRequired);
        }

        return await guard.RefuseAsync(methods => methods.With(change), cancellationToken)
            ?? await WriteAsync(before, after, cancellationToken)
            ?? (after.IsOn(MfaMethod.Sms) ? null : await TurnLegacySmsOffAsync(user.Value, cancellationToken));
    }

    public async Task<AccountResult<AuthenticatorSetup>> BeginAuthenticatorSetupAsync(CancellationToken cancellationToken)
    {
        if (await reauthentication.RequireAsync(cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var profile = await profiles.GetProfileAsync(cancellationToken);
        if (!profile.Succeeded)
        {
            return profile.Error;
        }

        var result = await calls.TryAsync(
            token => cognito.AssociateSoftwareTokenAsync(new() { AccessToken = token }, cancellationToken), cancellationToken);
        return result.Succeeded
            ? uri.Setup(profile.Value["email"] ?? profile.Value["phone_number"] ?? profile.Value.Username, result.Value.SecretCode)
            : result.Error;
    }

    public async Task<AccountError?> CompleteAuthenticatorSetupAsync(string typed, string? deviceName, CancellationToken cancellationToken)
    {
        if (VerificationCodes.Normalise(typed) is not { } code)
        {
            return new AccountError(AccountErrorKind.AuthenticatorCodeMismatch);
        }

        var result = await calls.TryAsync(
            token => cognito.VerifySoftwareTokenAsync(
                new() { AccessToken = token, UserCode = code, FriendlyDeviceName = AuthenticatorUri.CleanDeviceName(deviceName) },
                cancellationToken),
            cancellationToken,
            notAuthorized: AccountErrorKind.AuthenticatorCodeMismatch);
        if (!result.Succeeded)
        {
            return AuthenticatorErrors.Of(result.Error);
        }

        if (result.Value.Status != VerifySoftwareTokenResponseType.SUCCESS)
        {
            return new AccountError(AccountErrorKind.AuthenticatorCodeMismatch);
        }

        await activity.RecordAsync(ActivityKind.AuthenticatorAdded, detail: null, cancellationToken);
        var state = await GetMfaAsync(cancellationToken);
        return state.Succeeded
            ? await WriteAsync(state.Value, MfaPlan.WithAuthenticator(state.Value), cancellationToken)
            : state.Error;
    }

    private async Task<AccountError?> WriteAsync(MfaState before, MfaState after, CancellationToken cancellationToken)
    {
        var result = await calls.TryAsync(
            token =>
            {
                var request = MfaPlan.ToRequest(before, after);
                request.AccessToken = token;
                return cognito.SetUserMFAPreferenceAsync(request, cancellationToken);
            },
            cancellationToken);
        if (result.Succeeded)
        {
            MfaLog.MfaChanged(
                logger, (await session.GetIdentityAsync(cancellationToken))?.SessionId ?? "", string.Join(',', after.Enabled));
            await activity.RecordAsync(ActivityKind.MfaChanged, string.Join(',', after.Enabled), cancellationToken);
            return null;
        }

        // The request is well-formed, so the refused method is one that the user has not set up.
        return result.Error.Kind == AccountErrorKind.InvalidInput
            ? result.Error with { Kind = AccountErrorKind.MfaUnavailable }
            : result.Error;
    }

    private async Task<AccountError?> TurnLegacySmsOffAsync(GetUserResponse user, CancellationToken cancellationToken)
    {
        if (!UserReader.HasLegacySms(user))
        {
            return null;
        }

        var result = await calls.TryAsync(
            token => cognito.SetUserSettingsAsync(new() { AccessToken = token, MFAOptions = [] }, cancellationToken), cancellationToken);
        return result.Error;
    }
}
