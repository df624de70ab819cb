namespace AccountPortal.Services.Users;

/// <summary>Reads the signed-in user from the pool.</summary>
internal sealed class UserReader(IAmazonCognitoIdentityProvider cognito, AuthorizedCalls calls) : IUserReader
{
    public async Task<AccountResult<UserProfile>> GetProfileAsync(CancellationToken cancellationToken)
    {
        var result = await ReadUserAsync(cancellationToken);
        return result.Succeeded ? ToProfile(result.Value) : result.Error;
    }

    public Task<AccountResult<GetUserResponse>> ReadUserAsync(CancellationToken cancellationToken) =>
        calls.TryAsync(token => cognito.GetUserAsync(new() { AccessToken = token }, cancellationToken), cancellationToken);

    public static MfaState ToMfaState(GetUserResponse user)
    {
        var enabled = (user.UserMFASettingList ?? []).Select(MfaMethodNames.FromCognito).OfType<MfaMethod>().ToList();
        if (HasLegacySms(user) && !enabled.Contains(MfaMethod.Sms))
        {
            enabled.Add(MfaMethod.Sms);
        }

        return new MfaState(enabled, user.PreferredMfaSetting is { } preferred ? MfaMethodNames.FromCognito(preferred) : null);
    }

    /// <summary>Whether SMS codes were turned on by the older SetUserSettings.</summary>
    public static bool HasLegacySms(GetUserResponse user) =>
        (user.MFAOptions ?? []).Any(option => option.DeliveryMedium == DeliveryMediumType.SMS);

    private static UserProfile ToProfile(GetUserResponse user) => new(
        user.Username,
        (user.UserAttributes ?? []).ToDictionary(attribute => attribute.Name, attribute => attribute.Value),
        ToMfaState(user));
}
