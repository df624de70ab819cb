namespace AccountPortal.Services.PersonalData;

/// <summary>Exports all data of the signed-in user that the portal can read.</summary>
public interface IDataExport
{
    /// <summary>Returns the data as JSON. Requires a recent authentication.</summary>
    Task<AccountResult<string>> ExportAsync(CancellationToken cancellationToken);
}
