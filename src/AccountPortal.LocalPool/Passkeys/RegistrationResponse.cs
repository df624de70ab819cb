using System.Buffers.Text;

namespace AccountPortal.LocalPool.Passkeys;

/// <summary>RegistrationResponseJSON of a browser, read as far as the pool needs it.</summary>
internal sealed record RegistrationResponse(
    string Json, string Challenge, string? Origin, bool CrossOrigin, AuthenticatorData Authenticator, string? Attachment,
    IReadOnlyList<string> Transports)
{
    private const int LongestTransport = 64;

    /// <exception cref="CognitoFault">InvalidParameter: a member that every browser sends is missing or malformed.</exception>
    public static RegistrationResponse Read(JsonElement credential)
    {
        try
        {
            return TryRead(credential) ?? throw PasskeyFault.InvalidCredential();
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            // Not Base64url, not JSON, or a lone surrogate.
            throw PasskeyFault.InvalidCredential();
        }
    }

    /// <summary>The fault for a credential that the handler refused.</summary>
    public CognitoFault Refusal(WebAuthnDefinition settings) =>
        !PasskeyOrigins.Allows(settings.RelyingPartyId, Origin, CrossOrigin) ? PasskeyFault.OriginNotAllowed()
        : !Authenticator.RelyingPartyIdHash.AsSpan().SequenceEqual(SHA256.HashData(Encoding.UTF8.GetBytes(settings.RelyingPartyId)))
            ? PasskeyFault.RelyingPartyMismatch()
        : !AuthenticatorData.IsAllowedAlgorithm(Authenticator.Algorithm) || (settings.RequiresVerification && !Authenticator.IsUserVerified)
            ? PasskeyFault.NotSupported()
        : PasskeyFault.InvalidCredential();

    private static RegistrationResponse? TryRead(JsonElement credential)
    {
        if (credential.ValueKind != JsonValueKind.Object
            || !credential.TryGetProperty("response", out var response)
            || response.ValueKind != JsonValueKind.Object
            || Text(credential, "id") is null
            || Text(credential, "rawId") is null
            || Text(response, "clientDataJSON") is not { } clientData
            || Text(response, "attestationObject") is not { } attestation
            || Text(response, "authenticatorData") is null
            || !response.TryGetProperty("publicKeyAlgorithm", out var algorithm)
            || algorithm.ValueKind != JsonValueKind.Number
            || Texts(response, "transports") is not { } transports
            || AuthenticatorData.TryRead(Base64Url.DecodeFromChars(attestation)) is not { } authenticator)
        {
            return null;
        }
        using var collected = JsonDocument.Parse(Base64Url.DecodeFromChars(clientData));
        var client = collected.RootElement;
        return client.ValueKind == JsonValueKind.Object && Text(client, "challenge") is { } challenge
            ? new RegistrationResponse(
                credential.GetRawText(),
                challenge,
                Text(client, "origin"),
                client.TryGetProperty("crossOrigin", out var crossOrigin) && crossOrigin.ValueKind == JsonValueKind.True,
                authenticator,
                Text(credential, "authenticatorAttachment") is "platform" or "cross-platform"
                    ? Text(credential, "authenticatorAttachment")
                    : null,
                transports)
            : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string>? Texts(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }
        var texts = list.EnumerateArray().Select(item => item.GetString()).OfType<string>();
        return [.. texts.Where(text => text.Length is > 0 and <= LongestTransport).Distinct().Take(8)];
    }
}
