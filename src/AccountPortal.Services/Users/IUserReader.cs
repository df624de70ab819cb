namespace AccountPortal.Services.Users;

/// <summary>Reads the signed-in user.</summary>
public interface IUserReader
{
    /// <summary>Reads the profile.</summary>
    Task<AccountResult<UserProfile>> GetProfileAsync(CancellationToken cancellationToken);
}
