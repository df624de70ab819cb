namespace AccountPortal.Services.PersonalData;

internal sealed class AccountDeletion(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    UserReader profiles,
    ICurrentSession session,
    Reauthentication reauthentication,
    IEnumerable<IUserRecords> records,
    IOptions<AccountOptions> options,
    ILogger<AccountDeletion> logger) : IAccountDeletion
{
    public bool IsOffered => options.Value.Deletion;

    public async Task<AccountError?> DeleteAsync(string? confirmation, CancellationToken cancellationToken)
    {
        if (!IsOffered)
        {
            return new AccountError(AccountErrorKind.NotOffered);
        }

        if (await reauthentication.RequireAsync(cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var user = await profiles.ReadUserAsync(cancellationToken);
        if (!user.Succeeded)
        {
            return user.Error;
        }

        if (!Confirms(confirmation, user.Value))
        {
            return new AccountError(AccountErrorKind.ConfirmationMismatch);
        }

        var result = await calls.TryAsync(
            token => cognito.DeleteUserAsync(new() { AccessToken = token }, cancellationToken), cancellationToken);
        if (!result.Succeeded)
        {
            return result.Error;
        }

        // The account is deleted: delete its records too, even if the caller has cancelled.
        await ForgetAsync(UserIdentifiers.Of(user.Value));
        return null;
    }

    private async Task ForgetAsync(UserIdentifiers identifiers)
    {
        if (await session.GetIdentityAsync(CancellationToken.None) is { } identity)
        {
            PersonalDataLog.AccountDeleted(logger, identity.SessionId);
        }

        await session.EndAllAsync(SessionEndReason.AccountDeleted, exceptThis: false, CancellationToken.None);
        foreach (var store in records)
        {
            await store.ForgetAsync(identifiers, CancellationToken.None);
        }
    }

    private static bool Confirms(string? typed, GetUserResponse user)
    {
        var answer = (typed ?? "").Trim();
        var email = user.UserAttributes?.Find(attribute => attribute.Name == "email")?.Value;
        var number = user.UserAttributes?.Find(attribute => attribute.Name == "phone_number")?.Value;
        return answer.Length > 0
            && (answer.Equals(user.Username, StringComparison.OrdinalIgnoreCase)
                || answer.Equals(email, StringComparison.OrdinalIgnoreCase)
                || (number is not null && PhoneNumberText.ToE164(answer) == number));
    }
}
