namespace AccountPortal.Services.SignIn.Pending;

/// <summary>
/// Offers what the portal has credentials for. Their permissions are known only after a call, so an operation that AWS refused
/// is not offered again for a while.
/// </summary>
internal sealed class SignInAssistance(
    PoolAdministration administration,
    IPoolDescriptionProvider pools,
    IOptions<SignInOptions> options,
    TimeProvider time,
    ILogger<SignInAssistance> logger) : ISignInAssistance
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private long noPhoneNumbersUntil;
    private long noInvitationsUntil;

    public bool SendsInvitations => options.Value.Invitations && administration.HasCredentials && IsOver(ref noInvitationsUntil);

    public async ValueTask<bool> SetsPhoneNumbersAsync(CancellationToken cancellationToken)
    {
        if (!administration.HasCredentials || !IsOver(ref noPhoneNumbersUntil))
        {
            return false;
        }

        // Where a number counts only once it is verified, setting it does not help: MFA codes would not be sent to it.
        var pool = await pools.GetAsync(cancellationToken);
        return pool.Find("phone_number") is { Writable: true } && !pool.VerifiedBeforeUpdate.Contains("phone_number");
    }

    public void WithdrawPhoneNumbers() => Withdraw(ref noPhoneNumbersUntil, "AdminGetUser, AdminUpdateUserAttributes");

    public void WithdrawInvitations() => Withdraw(ref noInvitationsUntil, "AdminGetUser, AdminCreateUser");

    private bool IsOver(ref long until) => Volatile.Read(ref until) <= time.GetUtcNow().UtcTicks;

    private void Withdraw(ref long until, string operations)
    {
        Volatile.Write(ref until, (time.GetUtcNow() + Pause).UtcTicks);
        SignInLog.OfferWithdrawn(logger, operations);
    }
}
