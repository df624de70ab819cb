namespace AccountPortal.Services.Storage;

/// <summary>Where the process keeps its state.</summary>
public sealed class DataOptions
{
    /// <summary>
    /// The folder of everything that the process writes. A relative path counts from the application's content root;
    /// <c>App_Data</c> unless set.
    /// </summary>
    public string DataDirectory { get; set; } = "App_Data";
}
