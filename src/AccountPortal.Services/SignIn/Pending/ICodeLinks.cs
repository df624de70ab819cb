namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Identifiers and codes from links in messages.</summary>
public interface ICodeLinks
{
    /// <summary>
    /// Moves the parameters of a confirmation link into the pending record, so that they do not stay in the URL. Answers and
    /// sends nothing.
    /// </summary>
    Task KeepConfirmationLinkAsync(string? identifier, string? code, CancellationToken cancellationToken);

    /// <summary>Moves the parameters of a password reset link into the pending record.</summary>
    Task KeepResetLinkAsync(string? identifier, string? code, CancellationToken cancellationToken);

    /// <summary>Moves the identifier of an invitation link into the pending record.</summary>
    Task KeepSignInLinkAsync(string? identifier, CancellationToken cancellationToken);

    /// <summary>Moves the code of a sign-in link into the pending record.</summary>
    Task KeepSignInCodeAsync(string code, CancellationToken cancellationToken);
}
