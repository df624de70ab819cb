namespace AccountPortal.Services.Storage;

/// <summary>The folder of the process's data, readable by its owner only.</summary>
internal sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public DataFolder(IOptions<DataOptions> options, IHostEnvironment environment)
        : this(Path.Combine(environment.ContentRootPath, options.Value.DataDirectory))
    {
    }

    internal DataFolder(string root) => Root = Create(Path.GetFullPath(root));

    /// <summary>The absolute path.</summary>
    public string Root { get; }

    /// <summary>The absolute path of a file in the folder.</summary>
    public string File(string name) => Path.Combine(Root, name);

    /// <summary>The absolute path of a subfolder, created if missing.</summary>
    public string Folder(string name) => Create(Path.Combine(Root, name));

    private static string Create(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnly);
        }

        return path;
    }
}
