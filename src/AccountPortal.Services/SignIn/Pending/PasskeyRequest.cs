using System.Buffers.Text;
using System.Text.Json.Nodes;

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Normalises the request options of WEB_AUTHN, from the pool and from decoys.</summary>
internal static class PasskeyRequest
{
    public const string Challenge = "WEB_AUTHN";
    public const string Parameter = "CREDENTIAL_REQUEST_OPTIONS";

    private const int Patience = 60_000;
    private static readonly string[] Members = ["challenge", "timeout", "rpId", "allowCredentials", "userVerification"];

    /// <summary>The options with the members that a browser needs, in a fixed order; null where they are invalid.</summary>
    public static string? Read(string? json)
    {
        try
        {
            return json is not null && JsonNode.Parse(json) is JsonObject options && options["challenge"] is JsonValue
                ? new JsonObject(
                    Members
                        .Where(options.ContainsKey)
                        .Select(member => KeyValuePair.Create(member, options[member]?.DeepClone()))).ToJsonString()
                : null;
        }
        catch (JsonException)
        {
            // The page reports that the passkey cannot be requested.
            return null;
        }
    }

    /// <summary>Decoy options with a constant credential id, for users without a passkey.</summary>
    public static string Invent(byte[] credentialId, PoolDescription pool) => new JsonObject
    {
        ["challenge"] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)),
        ["timeout"] = Patience,
        ["rpId"] = pool.PasskeyDomain,
        ["allowCredentials"] = new JsonArray(new JsonObject
        {
            ["type"] = "public-key",
            ["id"] = Base64Url.EncodeToString(credentialId),
            ["transports"] = new JsonArray("internal", "hybrid"),
        }),
        ["userVerification"] = pool.PasskeyIsBothSteps ? "required" : "preferred",
    }.ToJsonString();
}
