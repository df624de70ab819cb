using AccountPortal.Srp;

namespace AccountPortal.Services.Devices;

/// <summary>
/// What follows a sign-in in a pool that keeps track of browsers: one that is new to it is made this person's own, with a
/// secret that stays on the server.
/// </summary>
internal sealed class DeviceRegistration(
    IAmazonCognitoIdentityProvider cognito,
    BrowserDevices devices,
    ICurrentSession session,
    ActivityRecorder activity,
    IdentifierHasher hasher,
    TimeProvider time,
    ILogger<DeviceRegistration> logger)
{
    /// <param name="identity">Whose session has begun.</param>
    /// <param name="tokens">What it began with; found valid by then.</param>
    /// <param name="identifier">What the person typed.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <returns>Whether the person is to be asked if the browser shall be remembered.</returns>
    public async Task<bool> CompleteAsync(SessionIdentity identity, IssuedTokens tokens, string identifier, CancellationToken cancellationToken)
    {
        var issued = new ValidatedTokens(new(tokens.AccessToken), new(tokens.IdToken));
        var known = devices.Find(identity.Subject);
        if (tokens.NewDevice is { } given)
        {
            return await ConfirmAsync(identity, tokens.AccessToken, given, known, issued.Names.Append(identifier), cancellationToken);
        }

        // In a pool that stopped keeping track the tokens name no browser.
        if (known is null || issued.DeviceKey != known.Key)
        {
            return false;
        }

        devices.Keep(known, issued.Names.Append(identifier));
        return known.AwaitsAnswer(time.GetUtcNow());
    }

    private async Task<bool> ConfirmAsync(
        SessionIdentity identity, string accessToken, NewDevice given, BrowserDevice? previous, IEnumerable<string?> names, CancellationToken cancellationToken)
    {
        var password = SrpDevices.CreatePassword();
        var secret = SrpDevices.CreateSecret(given.GroupKey, given.Key, password);
        var name = DeviceNames.Of(await session.GetClientAsync(cancellationToken));
        var result = await CognitoErrors.TryAsync(
            () => cognito.ConfirmDeviceAsync(
                new()
                {
                    AccessToken = accessToken,
                    DeviceKey = given.Key,
                    DeviceName = name,
                    DeviceSecretVerifierConfig = new() { PasswordVerifier = secret.PasswordVerifier, Salt = secret.Salt },
                },
                cancellationToken),
            AccountErrorKind.Refused,
            cancellationToken);
        if (!result.Succeeded)
        {
            // The person is signed in all the same.
            DeviceLog.DeviceNotConfirmed(logger, result.Error.Code);
            return false;
        }

        var asks = result.Value.UserConfirmationNecessary == true;
        var device = new BrowserDevice(hasher.Hash(identity.Subject), given.Key, given.GroupKey, password)
        {
            Remembered = !asks,
            AskAgainAt = previous?.AskAgainAt,
        };
        devices.Add(device, names);
        if (!asks)
        {
            await activity.RecordAsync(ActivityKind.DeviceRemembered, identity.Subject, detail: null, cancellationToken);
        }

        return device.AwaitsAnswer(time.GetUtcNow());
    }
}
