namespace AccountPortal.Services.Sessions.Management;

/// <summary>Sign-out, and renewal on demand.</summary>
public interface ISessionControl
{
    /// <summary>Ends this session only and revokes its refresh token.</summary>
    Task SignOutAsync(CancellationToken cancellationToken);

    /// <summary>Ends every session of the user, in this portal and in every application of the pool (Cognito's GlobalSignOut).</summary>
    Task<AccountError?> SignOutEverywhereAsync(CancellationToken cancellationToken);

    /// <summary>Renews the tokens of this session now.</summary>
    Task<AccountResult<TokenExpiry>> RefreshSessionAsync(CancellationToken cancellationToken);
}
