namespace AccountPortal.Services.Devices;

/// <summary>The browsers and apps that the pool remembers for the signed-in person.</summary>
public interface IRememberedDevices
{
    /// <summary>All of them: the one in use first, then the one last used. <see cref="AccountErrorKind.NotOffered"/> where the pool keeps track of none.</summary>
    Task<AccountResult<IReadOnlyList<RememberedDevice>>> ListAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Forgets one. It asks for no recent proof, since the account is only safer for it. Null means done, also where the pool
    /// had forgotten it before.
    /// </summary>
    Task<AccountError?> ForgetAsync(string key, CancellationToken cancellationToken);
}
