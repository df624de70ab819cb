namespace AccountPortal.Services.SignUp;

/// <summary>Resends invitations as administrator, without revealing who is invited.</summary>
internal sealed class InvitationService(
    PoolAdministration administration,
    SignInAssistance assistance,
    CurrentPendingRecord pending,
    CodeThrottle throttle,
    InvitationQuota quota,
    IPoolDescriptionProvider pools,
    ResponseTiming timing,
    Pseudonyms pseudonyms,
    ILogger<InvitationService> logger) : IInvitations
{
    private const string Purpose = "invitation";

    // Each invitation invalidates the temporary password of the previous one.
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);
    private static readonly AccountError NotOffered = new(AccountErrorKind.NotOffered);

    public Task<AccountResult<SignInStep>> RequestAsync(string username, CancellationToken cancellationToken) =>
        timing.HoldAsync(() => RequestCoreAsync(username, cancellationToken), cancellationToken);

    private async Task<AccountResult<SignInStep>> RequestCoreAsync(string username, CancellationToken cancellationToken)
    {
        if (!assistance.SendsInvitations)
        {
            return NotOffered;
        }

        if (!quota.Take())
        {
            return new AccountError(AccountErrorKind.Throttled);
        }

        var pool = await pools.GetAsync(cancellationToken);
        var identifier = Identifiers.Normalise(username, pool);
        throttle.Take(Purpose, identifier, Interval, out var granted);
        if (granted && Identifiers.CanExist(identifier) && await SendAsync(identifier, pool, cancellationToken) is { } failure)
        {
            return failure;
        }

        return pending.AwaitSignIn(identifier);
    }

    // Null unless the failure does not depend on the user.
    private async Task<AccountError?> SendAsync(string identifier, PoolDescription pool, CancellationToken cancellationToken)
    {
        var result = await CognitoErrors.TryAsync(
            () => ResendAsync(identifier, pool, cancellationToken), AccountErrorKind.RecoveryUnavailable, cancellationToken);
        switch (result)
        {
            case { Value: Outcome.Sent }:
                SignUpLog.InvitationSent(logger, pseudonyms.Of(identifier));
                return null;
            case { Value: Outcome.Denied }:
                assistance.WithdrawInvitations();
                return NotOffered;
            case { Error: { } error } when EnumerationGuard.IsAccountIndependent(error.Kind):
                return error;
            default:
                SignUpLog.InvitationNotSent(logger, pseudonyms.Of(identifier), result.Error?.Code);
                return null;
        }
    }

    private async Task<Outcome> ResendAsync(string identifier, PoolDescription pool, CancellationToken cancellationToken)
    {
        var user = await administration.TryAsync(
            admin => admin.AdminGetUserAsync(new() { UserPoolId = administration.PoolId, Username = identifier }, cancellationToken),
            cancellationToken);
        if (user is null)
        {
            return Outcome.Denied;
        }

        if (user.Enabled == false || user.UserStatus != UserStatusType.FORCE_CHANGE_PASSWORD || MediumOf(user) is not { } medium)
        {
            return Outcome.NotInvited;
        }

        var sent = await administration.TryAsync(
            admin => admin.AdminCreateUserAsync(
                new()
                {
                    UserPoolId = administration.PoolId,
                    Username = pool.UsernameIsHidden ? identifier : user.Username,
                    MessageAction = MessageActionType.RESEND,
                    DesiredDeliveryMediums = [medium],
                },
                cancellationToken),
            cancellationToken);
        return sent is null ? Outcome.Denied : Outcome.Sent;
    }

    // Cognito's default is SMS.
    private static string? MediumOf(AdminGetUserResponse user) =>
        Has(user, "email") ? "EMAIL" : Has(user, "phone_number") ? "SMS" : null;

    private static bool Has(AdminGetUserResponse user, string name) =>
        user.UserAttributes?.Exists(attribute => attribute.Name == name) == true;

    private enum Outcome
    {
        NotInvited,
        Denied,
        Sent,
    }
}
