using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace AccountPortal.Services.Storage;

/// <summary>Data Protection keys in the folder <c>keys</c>, readable by their owner only.</summary>
internal sealed class KeyFiles(DataFolder folder, ILoggerFactory loggers)
    : FileSystemXmlRepository(new DirectoryInfo(folder.Folder(FolderName)), loggers)
{
    /// <summary>The name of the folder in <c>DataDirectory</c>.</summary>
    public const string FolderName = "keys";

    public override void StoreElement(XElement element, string friendlyName)
    {
        base.StoreElement(element, friendlyName);
        foreach (var file in Directory.EnumerateFiles("*.xml"))
        {
            OwnerFile.Restrict(file.FullName);
        }
    }
}
