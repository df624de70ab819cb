using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>
/// A browser and its authenticator with one passkey. Tests change its claims between calls; it always signs for real.
/// </summary>
internal sealed class SoftwareAuthenticator(int algorithm = SoftwareAuthenticator.Es256) : IDisposable
{
    public const int Es256 = -7;
    public const int Rs256 = -257;
    public const int Es384 = -35;

    private readonly ECDsa curve = ECDsa.Create(algorithm == Es384 ? ECCurve.NamedCurves.nistP384 : ECCurve.NamedCurves.nistP256);
    private readonly RSA rsa = RSA.Create();

    public byte[] Id { get; init; } = RandomNumberGenerator.GetBytes(32);

    public string CredentialId => Base64Url.EncodeToString(Id);

    public string Origin { get; set; } = "https://login.example.com";

    public string RelyingPartyId { get; set; } = "example.com";

    public bool CrossOrigin { get; set; }

    public bool VerifiesUser { get; set; } = true;

    public bool UserIsPresent { get; set; } = true;

    /// <summary>What the counter shows after the next signature.</summary>
    public uint Counter { get; set; } = 1;

    public Guid Model { get; set; } = Guid.Empty;

    /// <summary>The user handle it gives back; null for the one it was registered with.</summary>
    public string? UserHandle { get; set; }

    /// <summary>navigator.credentials.create and toJSON.</summary>
    public JsonObject Register(JsonNode options)
    {
        UserHandle ??= (string)options["user"]!["id"]!;
        var data = AuthenticatorData(attested: true);
        Count();
        var writer = new CborWriter();
        writer.WriteStartMap(3);
        writer.WriteTextString("fmt");
        writer.WriteTextString("none");
        writer.WriteTextString("attStmt");
        writer.WriteStartMap(0);
        writer.WriteEndMap();
        writer.WriteTextString("authData");
        writer.WriteByteString(data);
        writer.WriteEndMap();
        return Credential(new JsonObject
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(ClientData("webauthn.create", (string)options["challenge"]!)),
            ["attestationObject"] = Base64Url.EncodeToString(writer.Encode()),
            ["authenticatorData"] = Base64Url.EncodeToString(data),
            ["transports"] = new JsonArray("internal", "hybrid"),
            ["publicKeyAlgorithm"] = algorithm,
            ["publicKey"] = "",
        });
    }

    /// <summary>navigator.credentials.get and toJSON; the counter goes on.</summary>
    public JsonObject Sign(JsonNode options)
    {
        var data = AuthenticatorData(attested: false);
        var clientData = ClientData("webauthn.get", (string)options["challenge"]!);
        byte[] signed = [.. data, .. SHA256.HashData(clientData)];
        Count();
        return Credential(new JsonObject
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(clientData),
            ["authenticatorData"] = Base64Url.EncodeToString(data),
            ["signature"] = Base64Url.EncodeToString(algorithm == Rs256
                ? rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                : curve.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            ["userHandle"] = UserHandle,
        });
    }

    public void Dispose()
    {
        curve.Dispose();
        rsa.Dispose();
    }

    private void Count() => Counter += Counter == 0 ? 0u : 1u;

    private JsonObject Credential(JsonObject response) => new()
    {
        ["id"] = CredentialId,
        ["rawId"] = CredentialId,
        ["type"] = "public-key",
        ["authenticatorAttachment"] = "platform",
        ["clientExtensionResults"] = new JsonObject(),
        ["response"] = response,
    };

    private byte[] ClientData(string type, string challenge) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["type"] = type,
        ["challenge"] = challenge,
        ["origin"] = Origin,
        ["crossOrigin"] = CrossOrigin,
    }.ToJsonString());

    private byte[] AuthenticatorData(bool attested)
    {
        var flags = (UserIsPresent ? 0x01 : 0) | (VerifiesUser ? 0x04 : 0) | (attested ? 0x40 : 0);
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, Counter);
        byte[] head = [.. SHA256.HashData(Encoding.UTF8.GetBytes(RelyingPartyId)), (byte)flags, .. counter];
        return attested
            ? [.. head, .. Model.ToByteArray(bigEndian: true), (byte)(Id.Length >> 8), (byte)Id.Length, .. Id, .. PublicKey()]
            : head;
    }

    // COSE: key type, algorithm, then the numbers of the kind.
    private byte[] PublicKey()
    {
        var writer = new CborWriter(CborConformanceMode.Ctap2Canonical);
        if (algorithm == Rs256)
        {
            var numbers = rsa.ExportParameters(includePrivateParameters: false);
            Write(writer, 4, (1, 3), (3, algorithm));
            Write(writer, (-1, numbers.Modulus!), (-2, numbers.Exponent!));
        }
        else
        {
            var point = curve.ExportParameters(includePrivateParameters: false).Q;
            Write(writer, 5, (1, 2), (3, algorithm), (-1, algorithm == Es384 ? 2 : 1));
            Write(writer, (-2, point.X!), (-3, point.Y!));
        }
        writer.WriteEndMap();
        return writer.Encode();
    }

    private static void Write(CborWriter writer, int size, params ReadOnlySpan<(int Label, int Value)> entries)
    {
        writer.WriteStartMap(size);
        foreach (var (label, value) in entries)
        {
            writer.WriteInt32(label);
            writer.WriteInt32(value);
        }
    }

    private static void Write(CborWriter writer, params ReadOnlySpan<(int Label, byte[] Value)> entries)
    {
        foreach (var (label, value) in entries)
        {
            writer.WriteInt32(label);
            writer.WriteByteString(value);
        }
    }
}
