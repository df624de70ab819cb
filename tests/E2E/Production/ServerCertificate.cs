using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AccountPortal.Tests.E2E.Production;

/// <summary>A certificate for loopback, made for one test.</summary>
internal static class ServerCertificate
{
    public const string Subject = "CN=127.0.0.1";

    private const string Password = "only-for-this-test";

    /// <summary>The settings of an https endpoint on a free port of loopback.</summary>
    /// <param name="folder">Where the certificate's file goes.</param>
    public static string[] Endpoint(string folder)
    {
        var path = Path.Combine(folder, "server.pfx");
        Write(path);
        return
        [
            "--Kestrel:Endpoints:Secure:Url=https://127.0.0.1:0",
            $"--Kestrel:Endpoints:Secure:Certificate:Path={path}",
            $"--Kestrel:Endpoints:Secure:Certificate:Password={Password}",
        ];
    }

    private static void Write(string path)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(Subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(7));
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, Password));
    }
}
