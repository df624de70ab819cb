namespace AccountPortal.Services.Passkeys;

internal sealed class PasskeyService(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    PasskeyReader reader,
    IPasskeyRecords records,
    ICurrentSession session,
    Reauthentication reauthentication,
    LockOutGuard guard,
    ActivityRecorder activity,
    IPoolDescriptionProvider pools,
    IOptions<CognitoOptions> options,
    ILogger<PasskeyService> logger) : IPasskeyService
{
    private const int LongestName = 60;

    public async Task<AccountResult<PasskeyList>> ListAsync(CancellationToken cancellationToken)
    {
        var passkeys = await reader.ReadAsync(cancellationToken);
        if (!passkeys.Succeeded)
        {
            return passkeys.Error;
        }

        var factors = await calls.TryAsync(
            token => cognito.GetUserAuthFactorsAsync(new() { AccessToken = token }, cancellationToken), cancellationToken);
        return factors.Succeeded
            ? new PasskeyList(
                passkeys.Value,
                [
                    .. FirstFactorNames.FromCognito(factors.Value.ConfiguredUserAuthFactors ?? [])
                        .Where(factor => factor != FirstFactor.Passkey),
                ])
            {
                SignIn = options.Value.LetsChoose,
            }
            : factors.Error;
    }

    public async Task<AccountResult<string>> BeginAsync(CancellationToken cancellationToken)
    {
        if (await reauthentication.RequireAsync(cancellationToken) is { } notRecent)
        {
            return notRecent;
        }

        if (!(await pools.GetAsync(cancellationToken)).OffersPasskeys)
        {
            return new AccountError(AccountErrorKind.NotOffered);
        }

        var result = await calls.TryAsync(
            token => cognito.StartWebAuthnRegistrationAsync(new() { AccessToken = token }, cancellationToken), cancellationToken);
        return result.Succeeded ? CredentialJson.Write(result.Value.CredentialCreationOptions) : Meant(result.Error);
    }

    public async Task<AccountError?> CompleteAsync(string credential, CancellationToken cancellationToken)
    {
        if (CredentialJson.Read(credential) is not { } made)
        {
            return new AccountError(AccountErrorKind.Refused);
        }

        var result = await calls.TryAsync(
            token => cognito.CompleteWebAuthnRegistrationAsync(new() { AccessToken = token, Credential = made.Content }, cancellationToken),
            cancellationToken);
        if (!result.Succeeded)
        {
            return Meant(result.Error);
        }

        var (subject, userName) = await reader.OwnerAsync(cancellationToken);
        var client = await session.GetClientAsync(cancellationToken);
        await records.SaveAsync(subject, made.Id, new PasskeyRecord(userName, Name: null, client), cancellationToken);
        await RecordAsync(ActivityKind.PasskeyAdded, cancellationToken);
        return null;
    }

    public async Task<AccountError?> RenameAsync(string credentialId, string name, CancellationToken cancellationToken)
    {
        var cleaned = name.Trim();
        if (cleaned.Length is 0 or > LongestName || cleaned.Any(char.IsControl))
        {
            return new AccountError(AccountErrorKind.InvalidInput);
        }

        // A record exists only for passkeys that this user's list has shown.
        var (subject, _) = await reader.OwnerAsync(cancellationToken);
        var known = await records.ReadAsync(subject, [credentialId], cancellationToken);
        if (known.GetValueOrDefault(credentialId) is not { } record)
        {
            return new AccountError(AccountErrorKind.Conflict);
        }

        await records.SaveAsync(subject, credentialId, record with { Name = cleaned }, cancellationToken);
        return null;
    }

    public async Task<AccountError?> RemoveAsync(string credentialId, CancellationToken cancellationToken)
    {
        if (await reauthentication.RequireAsync(cancellationToken) is { } notRecent)
        {
            return notRecent;
        }

        using var changeLock = await guard.EnterAsync(cancellationToken);
        var list = await ListAsync(cancellationToken);
        if (!list.Succeeded)
        {
            return list.Error;
        }

        if (list.Value.Passkeys.All(passkey => passkey.CredentialId != credentialId))
        {
            return new AccountError(AccountErrorKind.Conflict);
        }

        if (list.Value.IsOnlySignInMethod)
        {
            return new AccountError(AccountErrorKind.LastSignInMethod);
        }

        if (list.Value.Passkeys.Count == 1
            && await guard.RefuseAsync(methods => methods.WithoutPasskey(), cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var result = await calls.TryAsync(
            token => cognito.DeleteWebAuthnCredentialAsync(new() { AccessToken = token, CredentialId = credentialId }, cancellationToken),
            cancellationToken);
        if (result.Succeeded)
        {
            var (subject, _) = await reader.OwnerAsync(cancellationToken);
            await records.RemoveAsync(subject, credentialId, cancellationToken);
            await RecordAsync(ActivityKind.PasskeyRemoved, cancellationToken);
        }

        return result.Error;
    }

    private async Task RecordAsync(ActivityKind kind, CancellationToken cancellationToken)
    {
        if (await session.GetIdentityAsync(cancellationToken) is { } identity)
        {
            PasskeyLog.PasskeysChanged(logger, identity.SessionId, kind);
        }

        await activity.RecordAsync(kind, detail: null, cancellationToken);
    }

    // For these operations LimitExceeded means the number of passkeys per user.
    private static AccountError Meant(AccountError error) =>
        error.Kind == AccountErrorKind.LimitExceeded ? error with { Kind = AccountErrorKind.PasskeyLimit } : error;
}
