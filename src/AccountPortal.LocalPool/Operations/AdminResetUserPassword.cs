namespace AccountPortal.LocalPool.Operations;

/// <summary>Sends a code; until the user sets a new password with it, sign-in answers PasswordResetRequiredException.</summary>
internal sealed class AdminResetUserPassword(AdminUsers users, VerificationCodes codes, Outbox outbox) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        input.ThrowIfInvalid();

        await users.ChangeAsync(target, Reset, cancellationToken);
        return [];
    }

    private void Reset(PoolStore store, PoolDefinition pool, PoolUser user)
    {
        if (!user.Enabled)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.UserDisabledForReset);
        }
        if (user.Status is not (UserStatus.Confirmed or UserStatus.ResetRequired))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.PasswordCannotBeReset);
        }
        var target = RecoveryDelivery.TargetFor(pool, user) ?? throw CognitoFault.InvalidParameter(CognitoTexts.NoRecoveryDelivery);
        user.Status = UserStatus.ResetRequired;
        var code = codes.Issue(store, user, VerificationCodes.ForgotPassword, target.Attribute, VerificationCodes.Hour);
        outbox.SendVerificationCode(store, target, code);
    }
}
