namespace AccountPortal.Services.SignIn.Pending;

/// <summary>What a link in a message brings: an identifier, a code.</summary>
public interface ICodeLinks
{
    /// <summary>
    /// Moves what the address of a link to the confirmation brought into the pending record, so that it does not stay in the
    /// address. Answers nothing and sends nothing.
    /// </summary>
    Task KeepConfirmationLinkAsync(string? identifier, string? code, CancellationToken cancellationToken);

    /// <summary>The same for a link to the reset of a password.</summary>
    Task KeepResetLinkAsync(string? identifier, string? code, CancellationToken cancellationToken);

    /// <summary>The same for an invitation's link to the sign-in, which names the person.</summary>
    Task KeepSignInLinkAsync(string? identifier, CancellationToken cancellationToken);

    /// <summary>The same for a link to the step of a sign-in that waits for a code.</summary>
    Task KeepSignInCodeAsync(string code, CancellationToken cancellationToken);
}
