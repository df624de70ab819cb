namespace AccountPortal.Services.Storage;

/// <summary>What one store of the portal keeps of people. Every store that keeps something is registered as one, or it would outlive the account.</summary>
internal interface IUserRecords
{
    /// <summary>Forgets a person whose account is deleted. Doing it twice is harmless.</summary>
    Task ForgetAsync(UserIdentifiers user, CancellationToken cancellationToken);
}
