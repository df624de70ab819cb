using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace AccountPortal.Services.Storage;

internal static class KeyRingExtensions
{
    private const string CertificatePath = "DataProtection:Certificate:Path";
    private const string CertificatePassword = "DataProtection:Certificate:Password";

    /// <summary>
    /// Adds Data Protection with its keys in <c>DataDirectory</c>, encrypted by <c>DataProtection:Certificate</c> where one is
    /// set.
    /// </summary>
    public static IHostApplicationBuilder AddKeyRing(this IHostApplicationBuilder builder)
    {
        var dataProtection = builder.Services.AddDataProtection().SetApplicationName("AccountPortal");
        builder.Services.AddSingleton<KeyFiles>();
        builder.Services.AddOptions<KeyManagementOptions>().Configure<KeyFiles>((options, files) => options.XmlRepository = files);
        if (LoadCertificate(builder.Configuration) is { } certificate)
        {
            dataProtection.ProtectKeysWithCertificate(certificate);
        }
        else if (!builder.Environment.IsDevelopment())
        {
            builder.Services.AddHostedService<UnwrappedKeysWarning>();
        }

        return builder;
    }

    private static X509Certificate2? LoadCertificate(IConfiguration configuration)
    {
        if (configuration[CertificatePath] is not { Length: > 0 } path)
        {
            return null;
        }

        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(path, configuration[CertificatePassword]);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new OptionsValidationException(
                "DataProtection",
                typeof(X509Certificate2),
                [$"{CertificatePath} or {CertificatePassword} is wrong: no PKCS#12 certificate can be opened at '{path}'."]);
        }
    }
}
