namespace AccountPortal.Services.Devices;

/// <summary>Sends the device key with every step of a sign-in and answers device challenges. Pages are not involved.</summary>
internal sealed class DeviceSignIn(BrowserDevices devices, DeviceAuthenticator authenticator)
{
    /// <summary>
    /// Takes a step with the device key of this user's browser. Where the pool no longer knows the device, forgets it and
    /// repeats the step without it. Cognito's other exceptions are thrown.
    /// </summary>
    /// <param name="identifier">The typed identifier.</param>
    /// <param name="step">Calls the pool with the DEVICE_KEY to send, or null.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public async Task<AuthResponse> TakeAsync(
        string identifier, Func<string?, Task<AuthResponse>> step, CancellationToken cancellationToken)
    {
        if (devices.Find(identifier) is not { } device)
        {
            return await step(null);
        }

        if (await TakeAsync(device, step) is { } answer)
        {
            if (answer.ChallengeName != ChallengeNameType.DEVICE_SRP_AUTH.Value)
            {
                return answer;
            }

            if (await AuthenticateAsync(answer, device, identifier, cancellationToken) is { } authenticated)
            {
                return authenticated;
            }
        }

        // Only an answer without the device shows that the device was the reason.
        var without = await step(null);
        devices.Forget(device);
        return without;
    }

    private async Task<AuthResponse?> TakeAsync(BrowserDevice device, Func<string?, Task<AuthResponse>> step)
    {
        try
        {
            return await step(device.Key);
        }
        catch (ResourceNotFoundException)
        {
            // Permanently, whatever the step returns: an open challenge may still use the key that it began with.
            devices.Forget(device);
            return null;
        }
        catch (InvalidParameterException)
        {
            return null;
        }
    }

    private async Task<AuthResponse?> AuthenticateAsync(
        AuthResponse asked, BrowserDevice device, string identifier, CancellationToken cancellationToken)
    {
        try
        {
            return await authenticator.AnswerAsync(asked, device, identifier, cancellationToken);
        }
        catch (AmazonServiceException e) when (e is NotAuthorizedException or ResourceNotFoundException or InvalidParameterException)
        {
            return null;
        }
    }
}
