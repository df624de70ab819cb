namespace AccountPortal.Services.Sessions.Management;

/// <summary>Signs out, here or everywhere, and renews tokens on demand.</summary>
internal sealed class SessionControl(
    IAmazonCognitoIdentityProvider cognito, AuthorizedCalls calls, ICurrentSession session, ActivityRecorder activity) : ISessionControl
{
    public async Task SignOutAsync(CancellationToken cancellationToken)
    {
        await activity.RecordAsync(ActivityKind.SignedOut, detail: null, cancellationToken);
        await session.EndAsync(SessionEndReason.SignedOut, cancellationToken);
    }

    public async Task<AccountError?> SignOutEverywhereAsync(CancellationToken cancellationToken)
    {
        var result = await calls.TryAsync(
            token => cognito.GlobalSignOutAsync(new() { AccessToken = token }, cancellationToken), cancellationToken);
        if (result.Succeeded)
        {
            await activity.RecordAsync(ActivityKind.SignedOutEverywhere, detail: null, cancellationToken);
            await session.EndAllAsync(SessionEndReason.SignedOutEverywhere, exceptThis: false, cancellationToken);
        }

        return result.Error;
    }

    public async Task<AccountResult<TokenExpiry>> RefreshSessionAsync(CancellationToken cancellationToken) =>
        await session.RenewTokensAsync(cancellationToken);
}
