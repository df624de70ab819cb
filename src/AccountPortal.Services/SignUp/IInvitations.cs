namespace AccountPortal.Services.SignUp;

/// <summary>New invitations for users whose temporary password has expired or is lost.</summary>
public interface IInvitations
{
    /// <summary>
    /// Sends an invitation if an invited user has that identifier; returns <see cref="SignInStep.ReadyToSignIn"/> for every
    /// identifier. Refusals do not depend on it: missing permissions, or too many requests.
    /// </summary>
    Task<AccountResult<SignInStep>> RequestAsync(string username, CancellationToken cancellationToken);
}
