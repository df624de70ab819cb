namespace AccountPortal.Services.Contact;

/// <summary>Changes and verifies email address and phone number of the signed-in user.</summary>
internal sealed class ContactService(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    AttributeWriter writer,
    MfaService mfa,
    ICurrentSession session,
    Reauthentication reauthentication,
    LockOutGuard guard,
    ActivityRecorder activity,
    CodeThrottle throttle,
    VerificationLinks links) : IContact
{
    private const string PhoneNumber = "phone_number";

    public async Task<AccountResult<IReadOnlyList<CodeDelivery>>> ChangePhoneNumberAsync(
        string? phoneNumber, CancellationToken cancellationToken)
    {
        if (await reauthentication.RequireAsync(cancellationToken) is { } notRecent)
        {
            return notRecent;
        }

        var removes = string.IsNullOrWhiteSpace(phoneNumber);
        var number = PhoneNumberText.ToE164(phoneNumber);
        if (number is null && !removes)
        {
            return new AccountError(AccountErrorKind.InvalidInput) { Attribute = PhoneNumber };
        }

        using var changeLock = await guard.EnterAsync(cancellationToken);
        if (await writer.RefuseAsync(PhoneNumber, methods => methods.WithPhone(any: !removes), removes, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (number is not null)
        {
            return await writer.WriteAsync(new() { [PhoneNumber] = number }, [], cancellationToken);
        }

        // Before the number is removed: otherwise the pool would still ask for codes that reach no phone.
        return await mfa.TurnSmsOffAsync(cancellationToken) is { } failure
            ? failure
            : await writer.WriteAsync([], [PhoneNumber], cancellationToken);
    }

    public async Task<AccountResult<CodeDelivery>> SendAttributeCodeAsync(string attribute, CancellationToken cancellationToken)
    {
        var identity = await session.GetIdentityAsync(cancellationToken) ?? throw new SessionEndedException(SessionEndReason.Revoked);
        var resendAt = throttle.Take(attribute, identity.Subject, out var granted);
        if (!granted)
        {
            return new AccountError(AccountErrorKind.ResendTooSoon) { RetryAfter = throttle.WaitUntil(resendAt) };
        }

        var result = await calls.TryAsync(
            token => cognito.GetUserAttributeVerificationCodeAsync(
                new() { AccessToken = token, AttributeName = attribute }, cancellationToken),
            cancellationToken);
        return result.Succeeded
            ? AttributeWriter.ToDelivery(result.Value.CodeDeliveryDetails, resendAt)
            : result.Error with { Attribute = attribute };
    }

    public async Task<AccountError?> ConfirmAttributeAsync(string attribute, string typed, CancellationToken cancellationToken)
    {
        var brought = string.IsNullOrWhiteSpace(typed) ? await links.TakeAsync(attribute, cancellationToken) : null;
        if (VerificationCodes.Normalise(brought ?? typed) is not { } code)
        {
            return new AccountError(AccountErrorKind.CodeMismatch);
        }

        var result = await calls.TryAsync(
            token => cognito.VerifyUserAttributeAsync(
                new() { AccessToken = token, AttributeName = attribute, Code = code }, cancellationToken),
            cancellationToken);
        if (result.Succeeded)
        {
            await activity.RecordAsync(ActivityKind.ContactVerified, attribute, cancellationToken);
        }

        return result.Error;
    }
}
