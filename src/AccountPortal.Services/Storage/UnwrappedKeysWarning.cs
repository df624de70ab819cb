namespace AccountPortal.Services.Storage;

/// <summary>Warns once, at the start, that whoever reads the key folder can open the session store.</summary>
internal sealed class UnwrappedKeysWarning(DataFolder folder, ILogger<UnwrappedKeysWarning> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        StorageLog.KeysUnwrapped(logger, folder.Folder(KeyFiles.FolderName));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
