using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;

namespace AccountPortal.Services.Accounts;

/// <summary>Reads what the pool knows of the signed-in person.</summary>
internal sealed class ProfileReader(IAmazonCognitoIdentityProvider cognito, SignedInCalls calls)
{
    public async Task<AccountResult<Profile>> ReadAsync(CancellationToken cancellationToken)
    {
        var result = await ReadUserAsync(cancellationToken);
        return result.Succeeded ? ToProfile(result.Value) : result.Error;
    }

    public Task<AccountResult<GetUserResponse>> ReadUserAsync(CancellationToken cancellationToken) =>
        calls.TryAsync(token => cognito.GetUserAsync(new() { AccessToken = token }, cancellationToken), cancellationToken);

    public static MfaState ToMfaState(GetUserResponse user)
    {
        var enabled = (user.UserMFASettingList ?? []).Select(MfaMethods.FromCognito).OfType<MfaMethod>().ToList();
        if (HasLegacySms(user) && !enabled.Contains(MfaMethod.Sms))
        {
            enabled.Add(MfaMethod.Sms);
        }

        return new MfaState(enabled, user.PreferredMfaSetting is { } preferred ? MfaMethods.FromCognito(preferred) : null);
    }

    /// <summary>Whether codes by text message were turned on by the older SetUserSettings.</summary>
    public static bool HasLegacySms(GetUserResponse user) => (user.MFAOptions ?? []).Any(option => option.DeliveryMedium == DeliveryMediumType.SMS);

    private static Profile ToProfile(GetUserResponse user) => new(
        user.Username,
        (user.UserAttributes ?? []).ToDictionary(attribute => attribute.Name, attribute => attribute.Value),
        ToMfaState(user));
}
