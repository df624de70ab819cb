namespace AccountPortal.Services.SignIn.Pending;

/// <summary>What the portal can do for users at sign-in with its own permissions in the pool and the operator's settings.</summary>
public interface ISignInAssistance
{
    /// <summary>Whether the portal can set a phone number for a user who must set up SMS MFA.</summary>
    ValueTask<bool> SetsPhoneNumbersAsync(CancellationToken cancellationToken);

    /// <summary>Whether invited users can request a new invitation.</summary>
    bool SendsInvitations { get; }
}
