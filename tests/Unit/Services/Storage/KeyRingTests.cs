using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccountPortal.Tests.Unit.Services.Storage;

public sealed class KeyRingTests : IDisposable
{
    private const string Password = "only-for-this-test";
    private static readonly byte[] secret = [1, 2, 3];
    private readonly TemporaryFolder temporary = new();
    private readonly RecordedLog log = new();

    private string Keys => Path.Combine(temporary.Path, "data", "keys");

    public void Dispose()
    {
        log.Dispose();
        temporary.Dispose();
    }

    [Fact]
    public void Only_the_owner_can_read_the_keys()
    {
        using var host = Start();
        Protect(host);

        var file = Assert.Single(Directory.GetFiles(Keys));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Keys));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void A_certificate_wraps_the_keys_and_they_open_with_it_alone()
    {
        var wrapped = Certificate("wrap.pfx");
        using var first = Start(wrapped);
        var ciphertext = Protect(first);
        var file = File.ReadAllText(Assert.Single(Directory.GetFiles(Keys)));

        Assert.Contains("EncryptedData", file, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", file, StringComparison.Ordinal);
        using var again = Start(wrapped);
        Assert.Equal(secret, Unprotect(again, ciphertext));
        using var stranger = Start(Certificate("other.pfx"));
        Assert.Null(Unprotect(stranger, ciphertext));
    }

    [Fact]
    public void A_rotated_key_leaves_what_the_old_one_protected_readable()
    {
        using var first = Start();
        var old = Protect(first);
        first.Services.GetRequiredService<IKeyManager>().CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(1));
        using var again = Start();
        var young = Protect(again);

        Assert.Equal(2, Directory.GetFiles(Keys).Length);
        Assert.NotEqual(KeyIdOf(old), KeyIdOf(young));
        Assert.Equal(secret, Unprotect(again, old));
    }

    [Theory]
    [InlineData("Production", false, 1)]
    [InlineData("Production", true, 0)]
    [InlineData("Development", false, 0)]
    public async Task Unwrapped_keys_are_warned_of_once_in_production(string environment, bool certificate, int warnings)
    {
        using var host = Start(certificate ? Certificate("wrap.pfx") : null, environment);
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(warnings, log.Lines.Count(line => line.Event == "keys_unwrapped"));
    }

    [Fact]
    public void A_certificate_that_cannot_be_opened_is_named_without_its_password()
    {
        var certificate = Certificate("wrap.pfx");
        var mistake = Assert.Throws<OptionsValidationException>(() => Start((certificate.Path, "a wrong one")));

        Assert.Contains("DataProtection:Certificate:Path", mistake.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a wrong one", mistake.Message, StringComparison.Ordinal);
    }

    private IHost Start((string Path, string Password)? certificate = null, string environment = "Production")
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DataDirectory"] = Path.Combine(temporary.Path, "data"),
            ["DataProtection:Certificate:Path"] = certificate?.Path,
            ["DataProtection:Certificate:Password"] = certificate?.Password,
        });
        builder.Logging.AddProvider(log);
        builder.AddStorage();
        builder.AddKeyRing();
        return builder.Build();
    }

    private (string Path, string Password) Certificate(string name)
    {
        var path = Path.Combine(temporary.Path, name);
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(7));
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, Password));
        return (path, Password);
    }

    private static byte[] Protect(IHost host) => ProtectorOf(host).Protect(secret);

    private static byte[]? Unprotect(IHost host, byte[] ciphertext)
    {
        try
        {
            return ProtectorOf(host).Unprotect(ciphertext);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // Bytes 4 to 19 of what Data Protection makes name the key.
    private static Guid KeyIdOf(byte[] ciphertext) => new(ciphertext.AsSpan(4, 16));

    private static IDataProtector ProtectorOf(IHost host) =>
        host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
