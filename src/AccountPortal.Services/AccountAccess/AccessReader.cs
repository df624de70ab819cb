namespace AccountPortal.Services.AccountAccess;

/// <summary>Reads the user's first factors from pools that offer more than a password.</summary>
internal sealed class AccessReader(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    IPoolDescriptionProvider pools,
    IRecoveryCodes recoveryCodes,
    IOptions<CognitoOptions> options) : IAccessReader
{
    public async Task<AccountResult<AccessFactors>> ReadAsync(CancellationToken cancellationToken)
    {
        var left = await recoveryCodes.CountAsync(cancellationToken);
        var pool = await pools.GetAsync(cancellationToken);
        if (pool.FirstFactors is [FirstFactor.Password])
        {
            return Factors(password: true, passkey: false, left);
        }

        var result = await calls.TryAsync(
            token => cognito.GetUserAuthFactorsAsync(new() { AccessToken = token }, cancellationToken), cancellationToken);
        if (result.Succeeded)
        {
            var factors = FirstFactorNames.FromCognito(result.Value.ConfiguredUserAuthFactors ?? []);
            return Factors(factors.Contains(FirstFactor.Password), factors.Contains(FirstFactor.Passkey), left);
        }

        // Older pools and Cognito emulators know only passwords.
        return result.Error.Kind is AccountErrorKind.NotOffered or AccountErrorKind.InvalidInput
            ? Factors(password: true, passkey: false, left)
            : result.Error;
    }

    private AccessFactors Factors(bool password, bool passkey, int left) =>
        new(password, passkey, left) { ChoosesHere = options.Value.LetsChoose };
}
