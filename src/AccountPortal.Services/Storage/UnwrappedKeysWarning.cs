namespace AccountPortal.Services.Storage;

/// <summary>Warns at startup that readers of the key folder can decrypt the session store.</summary>
internal sealed class UnwrappedKeysWarning(DataFolder folder, ILogger<UnwrappedKeysWarning> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        StorageLog.KeysUnwrapped(logger, folder.Folder(KeyFiles.FolderName));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
