namespace AccountPortal.Services.SignIn;

/// <summary>
/// Sets up email or SMS MFA at sign-in, where the pool requires MFA and the user has none. Cognito's challenge accepts an email
/// address but no phone number, so the portal sets that as administrator and restarts the sign-in. The code sent there verifies
/// either.
/// </summary>
internal sealed class MfaAddressSetup(
    ChallengeService challenges,
    SignInRestart restart,
    CurrentPendingRecord pending,
    IPoolDescriptionProvider pools,
    AttributeRules rules,
    PoolAdministration administration,
    SignInAssistance assistance) : IMfaAddressSetup
{
    /// <summary>The name of the email address in the challenge responses.</summary>
    public const string EmailAnswer = "EMAIL";

    private const string PhoneNumber = "phone_number";
    private static readonly AccountError NotOffered = new(AccountErrorKind.MfaUnavailable);

    public Task<AccountResult<SignInStep>> SetUpSignInEmailAsync(string typed, CancellationToken cancellationToken) =>
        AnswerAsync(
            MfaMethod.Email,
            async (record, challenge) =>
                rules.CleanDemanded("email", typed, await pools.GetAsync(cancellationToken), out var address) is { } refusal
                    ? refusal
                    : await challenges.RespondAsync(
                        record with { NewEmail = address }, challenge, [(EmailAnswer, address)], cancellationToken),
            cancellationToken);

    public Task<AccountResult<SignInStep>> SetUpSignInPhoneAsync(string typed, CancellationToken cancellationToken) =>
        AnswerAsync(
            MfaMethod.Sms,
            async (record, challenge) => PhoneNumberText.ToE164(typed) is { } number
                ? await EnterAsync(record, challenge, number, cancellationToken)
                : new AccountError(AccountErrorKind.InvalidInput) { Attribute = PhoneNumber },
            cancellationToken);

    private Task<AccountResult<SignInStep>> AnswerAsync(
        MfaMethod method,
        Func<PendingRecord, PendingChallenge, Task<AccountResult<SignInStep>>> answer,
        CancellationToken cancellationToken) =>
        challenges.AnswerAsync(
            async (record, challenge) => SignInSteps.CanSetUp(challenge).Contains(method) ? await answer(record, challenge) : NotOffered,
            name => name == MfaSetupService.MfaSetup,
            cancellationToken);

    private async Task<AccountResult<SignInStep>> EnterAsync(
        PendingRecord record, PendingChallenge challenge, string number, CancellationToken cancellationToken)
    {
        var written = await assistance.SetsPhoneNumbersAsync(cancellationToken)
            ? await CognitoErrors.TryAsync(
                () => WriteAsync(challenge.UserId, number, cancellationToken), AccountErrorKind.ChallengeExpired, cancellationToken)
            : false;
        if (!written.Succeeded)
        {
            return written.Error with { Attribute = PhoneNumber };
        }

        if (!written.Value)
        {
            return new AccountError(AccountErrorKind.NeedsAdministrator) { Attribute = PhoneNumber };
        }

        var restarted = await restart.RestartAsync(record, typed: null, cancellationToken);
        return restarted.Error is { Kind: AccountErrorKind.PasswordNeeded } ? pending.StartOver(record) : restarted;
    }

    // False where the portal lacks the permission.
    private async Task<bool> WriteAsync(string userId, string number, CancellationToken cancellationToken)
    {
        var user = await administration.TryAsync(
            admin => admin.AdminGetUserAsync(new() { UserPoolId = administration.PoolId, Username = userId }, cancellationToken),
            cancellationToken);

        // A number that was set meanwhile stays: a password alone must not replace it.
        if (user?.UserAttributes?.Exists(attribute => attribute.Name == PhoneNumber) == true)
        {
            return true;
        }

        // Not marked as verified here; the code of the next step verifies it.
        var written = user is null ? null : await administration.TryAsync(
            admin => admin.AdminUpdateUserAttributesAsync(
                new()
                {
                    UserPoolId = administration.PoolId,
                    Username = userId,
                    UserAttributes = [new AttributeType { Name = PhoneNumber, Value = number }],
                },
                cancellationToken),
            cancellationToken);
        if (written is null)
        {
            assistance.WithdrawPhoneNumbers();
        }

        return written is not null;
    }
}
