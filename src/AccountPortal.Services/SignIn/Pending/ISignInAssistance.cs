namespace AccountPortal.Services.SignIn.Pending;

/// <summary>What the portal can do for people on the way in by its own rights in the pool, and by the operator's leave.</summary>
public interface ISignInAssistance
{
    /// <summary>Whether a phone number can be entered for somebody who has to set up codes by text message.</summary>
    ValueTask<bool> SetsPhoneNumbersAsync(CancellationToken cancellationToken);

    /// <summary>Whether who was invited can ask for a fresh invitation.</summary>
    bool SendsInvitations { get; }
}
