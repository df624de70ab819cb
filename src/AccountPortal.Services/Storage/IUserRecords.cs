namespace AccountPortal.Services.Storage;

/// <summary>A store of user data. Every such store must be registered as one, or its data would outlive the account.</summary>
internal interface IUserRecords
{
    /// <summary>Deletes the data of a deleted user. Idempotent.</summary>
    Task ForgetAsync(UserIdentifiers user, CancellationToken cancellationToken);
}
