namespace AccountPortal.Services.PersonalData;

/// <summary>The download of everything that the portal can see of the signed-in person.</summary>
public interface IDataExport
{
    /// <summary>Yields it as JSON. Needs a recent proof of who the person is.</summary>
    Task<AccountResult<string>> ExportAsync(CancellationToken cancellationToken);
}
