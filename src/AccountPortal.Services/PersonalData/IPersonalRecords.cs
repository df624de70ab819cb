namespace AccountPortal.Services.PersonalData;

/// <summary>What one store of the portal keeps of people. Every store that keeps something is registered as one, or it would outlive the account.</summary>
internal interface IPersonalRecords
{
    /// <summary>Forgets a person whose account is deleted. Doing it twice is harmless.</summary>
    Task ForgetAsync(PersonNames person, CancellationToken cancellationToken);
}
