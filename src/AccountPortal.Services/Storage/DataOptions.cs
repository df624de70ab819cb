namespace AccountPortal.Services.Storage;

/// <summary>Where the process keeps its data.</summary>
public sealed class DataOptions
{
    /// <summary>
    /// The folder for everything that the process writes. A relative path starts at the application's content root;
    /// <c>App_Data</c> unless set.
    /// </summary>
    public string DataDirectory { get; set; } = "App_Data";
}
