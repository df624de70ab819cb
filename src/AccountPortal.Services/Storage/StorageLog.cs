namespace AccountPortal.Services.Storage;

/// <summary>Log messages of the process's data.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(
        8, LogLevel.Warning, "The keys in {Folder} are not encrypted: set DataProtection:Certificate:Path to a certificate that wraps them",
        EventName = "keys_unwrapped")]
    public static partial void KeysUnwrapped(ILogger logger, string folder);
}
