namespace AccountPortal.Services.Devices;

/// <summary>Asks the user to remember this device, where the pool lets users choose. Used in a request, right after a sign-in.</summary>
public interface IRememberDevicePrompt
{
    /// <summary>Whether the signed-in user has not answered yet for this browser.</summary>
    ValueTask<bool> IsOpenAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Stores the answer; after a no the user is not asked again for a while. Null means success, including when nothing was
    /// asked.
    /// </summary>
    Task<AccountError?> AnswerAsync(bool remember, CancellationToken cancellationToken);
}
