namespace AccountPortal.Services.Devices;

/// <summary>Tells the pool in every step of a sign-in which browser it is, and proves it where the pool asks for that. No page has to do with it.</summary>
internal sealed class DeviceSignIn(BrowserDevices devices, DeviceAuthenticator authenticator)
{
    /// <summary>
    /// Takes a step as the browser that the pool knows for this person. Where the pool knows it no more, the portal forgets it
    /// and takes the step again without it. Cognito's other exceptions stay thrown.
    /// </summary>
    /// <param name="identifier">What the person typed.</param>
    /// <param name="step">Calls the pool; gets the key to send as DEVICE_KEY, or null.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public async Task<AuthResponse> TakeAsync(string identifier, Func<string?, Task<AuthResponse>> step, CancellationToken cancellationToken)
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

        // Only an answer without the device tells that it was the device that did not fit.
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
            // For good, however the step goes on: an open challenge may hold on to the key that it began with.
            devices.Forget(device);
            return null;
        }
        catch (InvalidParameterException)
        {
            return null;
        }
    }

    private async Task<AuthResponse?> AuthenticateAsync(AuthResponse asked, BrowserDevice device, string identifier, CancellationToken cancellationToken)
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
