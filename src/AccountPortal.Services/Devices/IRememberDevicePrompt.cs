namespace AccountPortal.Services.Devices;

/// <summary>Whether this browser shall be remembered, where the pool leaves that to the person. Asked in a request, right after a sign-in.</summary>
public interface IRememberDevicePrompt
{
    /// <summary>Whether the signed-in person is still to answer for this browser.</summary>
    ValueTask<bool> IsOpenAsync(CancellationToken cancellationToken);

    /// <summary>Takes the answer; a no is respected in this browser for a while. Null means done, also where nothing was asked.</summary>
    Task<AccountError?> AnswerAsync(bool remember, CancellationToken cancellationToken);
}
