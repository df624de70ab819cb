namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Verification codes from links to account pages, kept on the server for the user's session.</summary>
public interface IVerificationLinks
{
    /// <summary>Whether a code for <c>email</c> or <c>phone_number</c> is waiting.</summary>
    Task<bool> HasCodeAsync(string attribute, CancellationToken cancellationToken);
}
