namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The step that this browser waits in, and the ways to give it up.</summary>
public interface IPendingSignIn
{
    /// <summary>The step that the pending record of this browser waits in, or null when there is none or its time is over.</summary>
    Task<SignInStep?> GetPendingStepAsync(CancellationToken cancellationToken);

    /// <summary>Gives the present step up and leaves the sign-in with the name filled in.</summary>
    Task StartOverAsync(CancellationToken cancellationToken);

    /// <summary>Forgets the pending record of this browser, so that signing in can start anew.</summary>
    Task AbandonPendingAsync(CancellationToken cancellationToken);
}
