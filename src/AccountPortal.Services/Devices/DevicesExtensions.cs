namespace AccountPortal.Services.Devices;

internal static class DevicesExtensions
{
    /// <summary>Adds remembered devices.</summary>
    public static IServiceCollection AddDevices(this IServiceCollection services)
    {
        services.TryAddScoped<IDeviceCookie, DeviceCookie>();
        services.TryAddSingleton<DeviceStore>();
        services.TryAddScoped<BrowserDevices>();
        services.TryAddScoped<DeviceAuthenticator>();
        services.TryAddScoped<DeviceSignIn>();
        services.TryAddScoped<DeviceRegistration>();
        services.TryAddScoped<IRememberDevicePrompt, RememberDevicePrompt>();
        services.TryAddScoped<IRememberedDevices, RememberedDevices>();
        return services;
    }
}
