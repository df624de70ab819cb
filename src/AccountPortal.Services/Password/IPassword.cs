namespace AccountPortal.Services.Password;

/// <summary>Changes the password.</summary>
public interface IPassword
{
    /// <summary>
    /// Changes the password and ends the user's other sessions in this portal. Null means success; the page then posts to
    /// <c>/session/renew</c>.
    /// </summary>
    Task<AccountError?> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken);
}
