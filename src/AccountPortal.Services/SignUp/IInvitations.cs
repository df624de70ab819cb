namespace AccountPortal.Services.SignUp;

/// <summary>Fresh invitations for people whose temporary password has run out or is lost.</summary>
public interface IInvitations
{
    /// <summary>
    /// Sends one, if there is an invited person of that name; yields <see cref="SignInStep.ReadyToSignIn"/> for every name. What is
    /// refused is refused to everybody: the portal has no rights for it, or too many ask at the moment.
    /// </summary>
    Task<AccountResult<SignInStep>> RequestAsync(string username, CancellationToken cancellationToken);
}
