namespace AccountPortal.Services.Storage;

/// <summary>Checks at startup that the process can write to the folder.</summary>
internal sealed class DataOptionsValidator(IHostEnvironment environment) : IValidateOptions<DataOptions>
{
    public ValidateOptionsResult Validate(string? name, DataOptions options)
    {
        try
        {
            var folder = new DataFolder(Path.Combine(environment.ContentRootPath, options.DataDirectory));
            using var probe = new FileStream(
                folder.File($"probe-{Guid.NewGuid():N}"),
                new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
            return ValidateOptionsResult.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ValidateOptionsResult.Fail($"DataDirectory is '{options.DataDirectory}', but the portal cannot write there.");
        }
    }
}
