namespace AccountPortal.Services.Contact;

/// <summary>Writes attributes of the signed-in user to the pool.</summary>
internal sealed class AttributeWriter(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    ICurrentSession session,
    LockOutGuard guard,
    ActivityRecorder activity,
    CodeThrottle throttle,
    IPoolDescriptionProvider pools,
    ILogger<AttributeWriter> logger)
{
    private const string Email = "email";
    private const string PhoneNumber = "phone_number";

    /// <summary>Writes and removes attributes, and returns where Cognito sent codes.</summary>
    public async Task<AccountResult<IReadOnlyList<CodeDelivery>>> WriteAsync(
        Dictionary<string, string> changed, List<string> removed, CancellationToken cancellationToken)
    {
        CodeDelivery[] deliveries = [];
        if (changed.Count > 0)
        {
            var result = await calls.TryAsync(
                token => cognito.UpdateUserAttributesAsync(
                    new()
                    {
                        AccessToken = token,
                        UserAttributes = [.. changed.Select(pair => new AttributeType { Name = pair.Key, Value = pair.Value })],
                    },
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

        AttributeLog.ProfileChanged(logger, await SessionIdAsync(cancellationToken));
        await activity.RecordAsync(KindOf(changed, removed), detail: null, cancellationToken);
        return deliveries;
    }

    /// <summary>Refuses a change that would lock the user out. A value that is still to be verified changes nothing yet.</summary>
    public async Task<AccountError?> RefuseAsync(
        string attribute, Func<SignInMethods, SignInMethods> change, bool removes, CancellationToken cancellationToken) =>
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

    // With a single attribute in the request, that one was refused.
    private static AccountError Named(AccountError error, ICollection<string> sent) =>
        sent.Count == 1 ? error with { Attribute = sent.First() } : error;

    public static CodeDelivery ToDelivery(CodeDeliveryDetailsType details, DateTimeOffset resendAt) =>
        new(details.AttributeName, details.Destination, resendAt);
}
