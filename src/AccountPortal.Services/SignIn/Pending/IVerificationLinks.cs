namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Codes that a link to a page of the account brought along, kept on the server for the session of its person.</summary>
public interface IVerificationLinks
{
    /// <summary>Whether a code for <c>email</c> or <c>phone_number</c> waits to be used.</summary>
    Task<bool> HasCodeAsync(string attribute, CancellationToken cancellationToken);
}
