using AccountPortal.Srp;

namespace AccountPortal.Services.Devices;

/// <summary>Confirms a new device after a sign-in in pools with device tracking. The device password stays on the server.</summary>
internal sealed class DeviceRegistration(
    IAmazonCognitoIdentityProvider cognito,
    BrowserDevices devices,
    ICurrentSession session,
    ActivityRecorder activity,
    IdentifierHasher hasher,
    TimeProvider time,
    ILogger<DeviceRegistration> logger)
{
    /// <param name="identity">The identity of the new session.</param>
    /// <param name="tokens">The validated tokens of the sign-in.</param>
    /// <param name="identifier">The typed identifier.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>Whether to ask the user to remember the device.</returns>
    public async Task<bool> CompleteAsync(
        SessionIdentity identity, IssuedTokens tokens, string identifier, CancellationToken cancellationToken)
    {
        var issued = new ValidatedTokens(new(tokens.AccessToken), new(tokens.IdToken));
        var known = devices.Find(identity.Subject);
        if (tokens.NewDevice is { } given)
        {
            return await ConfirmAsync(identity, tokens.AccessToken, given, known, issued.Names.Append(identifier), cancellationToken);
        }

        // A pool that stopped device tracking puts no device key into the tokens.
        if (known is null || issued.DeviceKey != known.Key)
        {
            return false;
        }

        devices.Keep(known, issued.Names.Append(identifier));
        return known.AwaitsAnswer(time.GetUtcNow());
    }

    private async Task<bool> ConfirmAsync(
        SessionIdentity identity,
        string accessToken,
        NewDevice given,
        BrowserDevice? previous,
        IEnumerable<string?> names,
        CancellationToken cancellationToken)
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
            // The user is signed in regardless.
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
