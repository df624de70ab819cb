namespace AccountPortal.Services.Profile;

/// <summary>Changes what the pool knows of the signed-in person.</summary>
internal sealed class ProfileService(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    MfaService mfa,
    ICurrentSession session,
    Reauthentication proof,
    LockOutGuard guard,
    ActivityRecorder activity,
    CodeThrottle throttle,
    VerificationLinks links,
    IPoolDescriptionProvider pools,
    ILogger<ProfileService> logger)
{
    private const string Email = "email";
    private const string PhoneNumber = "phone_number";

    public async Task<AccountResult<IReadOnlyList<CodeDelivery>>> EditAsync(
        IReadOnlyDictionary<string, string?> attributes, CancellationToken cancellationToken)
    {
        if (attributes.ContainsKey(PhoneNumber))
        {
            return new AccountError(AccountErrorKind.PhoneNumberElsewhere) { Attribute = PhoneNumber };
        }

        if (attributes.ContainsKey(Email) && await proof.RequireAsync(cancellationToken) is { } unproven)
        {
            return unproven;
        }

        var pool = await pools.GetAsync(cancellationToken);
        var changed = new Dictionary<string, string>();
        foreach (var (name, value) in attributes.Where(attribute => !string.IsNullOrWhiteSpace(attribute.Value)))
        {
            if (AttributeRules.Clean(name, value!, pool, out var text) is { } refusal)
            {
                return refusal;
            }

            changed[name] = text;
        }

        var removed = attributes.Where(attribute => string.IsNullOrWhiteSpace(attribute.Value)).Select(attribute => attribute.Key).ToList();
        if (removed.FirstOrDefault(name => pool.Find(name) is not { Writable: true }) is { } readOnly)
        {
            return new AccountError(AccountErrorKind.AttributeNotWritable) { Attribute = readOnly };
        }

        if (!attributes.ContainsKey(Email))
        {
            return await WriteAsync(changed, removed, cancellationToken);
        }

        using var turn = await guard.EnterAsync(cancellationToken);
        return await RefuseAsync(Email, ways => ways.WithEmail(any: changed.ContainsKey(Email)), removes: removed.Contains(Email), cancellationToken) is { } lockOut
            ? lockOut
            : await WriteAsync(changed, removed, cancellationToken);
    }

    public async Task<AccountResult<IReadOnlyList<CodeDelivery>>> ChangePhoneNumberAsync(string? phoneNumber, CancellationToken cancellationToken)
    {
        if (await proof.RequireAsync(cancellationToken) is { } unproven)
        {
            return unproven;
        }

        var removes = string.IsNullOrWhiteSpace(phoneNumber);
        var number = PhoneNumberText.ToE164(phoneNumber);
        if (number is null && !removes)
        {
            return new AccountError(AccountErrorKind.InvalidInput) { Attribute = PhoneNumber };
        }

        using var turn = await guard.EnterAsync(cancellationToken);
        if (await RefuseAsync(PhoneNumber, ways => ways.WithPhone(any: !removes), removes, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (number is not null)
        {
            return await WriteAsync(new() { [PhoneNumber] = number }, [], cancellationToken);
        }

        // First, or the pool would go on asking for codes that reach nobody.
        return await mfa.TurnSmsOffAsync(cancellationToken) is { } failure ? failure : await WriteAsync([], [PhoneNumber], cancellationToken);
    }

    public async Task<AccountResult<CodeDelivery>> SendCodeAsync(string attribute, CancellationToken cancellationToken)
    {
        var identity = await session.GetIdentityAsync(cancellationToken) ?? throw new SessionEndedException(SessionEndReason.Revoked);
        var resendAt = throttle.Take(attribute, identity.Subject, out var granted);
        if (!granted)
        {
            return new AccountError(AccountErrorKind.ResendTooSoon) { RetryAfter = throttle.WaitUntil(resendAt) };
        }

        var result = await calls.TryAsync(
            token => cognito.GetUserAttributeVerificationCodeAsync(new() { AccessToken = token, AttributeName = attribute }, cancellationToken),
            cancellationToken);
        return result.Succeeded ? ToDelivery(result.Value.CodeDeliveryDetails, resendAt) : result.Error with { Attribute = attribute };
    }

    public async Task<AccountError?> ConfirmAsync(string attribute, string typed, CancellationToken cancellationToken)
    {
        var brought = string.IsNullOrWhiteSpace(typed) ? await links.TakeAsync(attribute, cancellationToken) : null;
        if (VerificationCodes.Normalise(brought ?? typed) is not { } code)
        {
            return new AccountError(AccountErrorKind.CodeMismatch);
        }

        var result = await calls.TryAsync(
            token => cognito.VerifyUserAttributeAsync(new() { AccessToken = token, AttributeName = attribute, Code = code }, cancellationToken),
            cancellationToken);
        if (result.Succeeded)
        {
            await activity.RecordAsync(ActivityKind.ContactVerified, attribute, cancellationToken);
        }

        return result.Error;
    }

    private async Task<AccountResult<IReadOnlyList<CodeDelivery>>> WriteAsync(
        Dictionary<string, string> changed, List<string> removed, CancellationToken cancellationToken)
    {
        CodeDelivery[] deliveries = [];
        if (changed.Count > 0)
        {
            var result = await calls.TryAsync(
                token => cognito.UpdateUserAttributesAsync(
                    new() { AccessToken = token, UserAttributes = [.. changed.Select(pair => new AttributeType { Name = pair.Key, Value = pair.Value })] },
                    cancellationToken),
                cancellationToken,
                notAuthorized: AccountErrorKind.AttributeNotWritable);
            if (!result.Succeeded)
            {
                return Named(result.Error, changed.Keys);
            }

            deliveries = await DeliveriesAsync(result.Value.CodeDeliveryDetailsList ?? [], cancellationToken);
        }

        if (removed.Count > 0)
        {
            var result = await calls.TryAsync(
                token => cognito.DeleteUserAttributesAsync(new() { AccessToken = token, UserAttributeNames = removed }, cancellationToken),
                cancellationToken,
                notAuthorized: AccountErrorKind.AttributeNotWritable);
            if (!result.Succeeded)
            {
                return Named(result.Error, removed);
            }
        }

        Log.ProfileChanged(logger, await SessionIdAsync(cancellationToken));
        await activity.RecordAsync(KindOf(changed, removed), detail: null, cancellationToken);
        return deliveries;
    }

    // What waits for its code changes nothing yet.
    private async Task<AccountError?> RefuseAsync(string attribute, Func<SignInMethods, SignInMethods> change, bool removes, CancellationToken cancellationToken) =>
        !removes && (await pools.GetAsync(cancellationToken)).VerifiedBeforeUpdate.Contains(attribute)
            ? null
            : await guard.RefuseAsync(change, cancellationToken);

    private static ActivityKind KindOf(Dictionary<string, string> changed, List<string> removed) =>
        removed.Contains(PhoneNumber) ? ActivityKind.PhoneRemoved
        : changed.ContainsKey(PhoneNumber) ? ActivityKind.PhoneChanged
        : changed.ContainsKey(Email) || removed.Contains(Email) ? ActivityKind.EmailChanged
        : ActivityKind.ProfileChanged;

    private async Task<CodeDelivery[]> DeliveriesAsync(List<CodeDeliveryDetailsType> details, CancellationToken cancellationToken)
    {
        var identity = await session.GetIdentityAsync(cancellationToken);
        return [.. details.Select(detail => ToDelivery(detail, throttle.Take(detail.AttributeName, identity?.Subject ?? "", out _)))];
    }

    private async Task<string> SessionIdAsync(CancellationToken cancellationToken) =>
        (await session.GetIdentityAsync(cancellationToken))?.SessionId ?? "";

    // Where only one attribute was sent, it is the one that was refused.
    private static AccountError Named(AccountError error, ICollection<string> sent) => sent.Count == 1 ? error with { Attribute = sent.First() } : error;

    private static CodeDelivery ToDelivery(CodeDeliveryDetailsType details, DateTimeOffset resendAt) =>
        new(details.AttributeName, details.Destination, resendAt);
}
