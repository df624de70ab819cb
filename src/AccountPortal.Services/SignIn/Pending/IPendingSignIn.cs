namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The pending step of this browser, and how to abandon it.</summary>
public interface IPendingSignIn
{
    /// <summary>The step of this browser's pending record, or null where there is none or it has expired.</summary>
    Task<SignInStep?> GetPendingStepAsync(CancellationToken cancellationToken);

    /// <summary>Abandons the step and returns to sign-in with the identifier prefilled.</summary>
    Task StartOverAsync(CancellationToken cancellationToken);

    /// <summary>Deletes this browser's pending record, so that a sign-in can start anew.</summary>
    Task AbandonPendingAsync(CancellationToken cancellationToken);
}
