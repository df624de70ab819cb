namespace AccountPortal.Services.Storage;

internal static class StorageExtensions
{
    /// <summary>Adds the folder of the process's data and its database.</summary>
    public static IHostApplicationBuilder AddStorage(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<DataOptions>().Bind(builder.Configuration).ValidateOnStart();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DataOptions>, DataOptionsValidator>());
        builder.Services.TryAddSingleton<DataFolder>();
        builder.Services.TryAddSingleton<PortalDatabase>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        return builder;
    }
}
