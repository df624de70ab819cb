using System.Buffers.Binary;
using System.Formats.Cbor;

namespace AccountPortal.LocalPool.Passkeys;

/// <summary>
/// Authenticator data of a registration (WebAuthn, section 6.1). The handler verifies the credential; this tells why it refused one, and
/// names it.
/// </summary>
internal sealed record AuthenticatorData(byte[] RelyingPartyIdHash, bool IsUserVerified, Guid Model, int Algorithm)
{
    private const int FlagsAt = 32;
    private const int ModelAt = 37;
    private const int IdLengthAt = 53;
    private const int IdAt = 55;
    private const int UserVerifiedFlag = 0x04;

    // Label of alg in a COSE key (RFC 9052, section 7.1).
    private const int AlgorithmLabel = 3;

    private const int Es256 = -7;
    private const int Rs256 = -257;

    public static bool IsAllowedAlgorithm(int algorithm) => algorithm is Es256 or Rs256;

    /// <summary>Reads an attestation object; null when malformed.</summary>
    public static AuthenticatorData? TryRead(byte[] attestationObject)
    {
        try
        {
            return ReadBytes(new CborReader(attestationObject), "authData") is { } data ? Read(data) : null;
        }
        catch (Exception exception) when (
            exception is CborContentException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static AuthenticatorData? Read(byte[] data)
    {
        if (data.Length < IdAt)
        {
            return null;
        }
        var keyAt = IdAt + BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(IdLengthAt));
        return keyAt > data.Length
            ? null
            : new AuthenticatorData(
                data[..FlagsAt],
                (data[FlagsAt] & UserVerifiedFlag) != 0,
                new Guid(data.AsSpan(ModelAt, IdLengthAt - ModelAt), bigEndian: true),
                ReadAlgorithm(new CborReader(data.AsMemory(keyAt), allowMultipleRootLevelValues: true)));
    }

    private static byte[]? ReadBytes(CborReader reader, string key)
    {
        reader.ReadStartMap();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            if (reader.ReadTextString() == key)
            {
                return reader.ReadByteString();
            }
            reader.SkipValue();
        }
        return null;
    }

    private static int ReadAlgorithm(CborReader reader)
    {
        reader.ReadStartMap();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            if (reader.ReadInt32() == AlgorithmLabel)
            {
                return reader.ReadInt32();
            }
            reader.SkipValue();
        }
        return 0;
    }
}
