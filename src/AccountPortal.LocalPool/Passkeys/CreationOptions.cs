namespace AccountPortal.LocalPool.Passkeys;

/// <summary>CredentialCreationOptions: the handler's options with Cognito's members in its order.</summary>
internal static class CreationOptions
{
    public static JsonObject Of(JsonObject options) => new()
    {
        ["authenticatorSelection"] = new JsonObject
        {
            // WebAuthn Level 1 clients know only this member.
            ["requireResidentKey"] = true,
            ["residentKey"] = "required",
            ["userVerification"] = options["authenticatorSelection"]!["userVerification"]!.DeepClone(),
        },
        ["challenge"] = options["challenge"]!.DeepClone(),
        ["excludeCredentials"] = new JsonArray([.. options["excludeCredentials"]!.AsArray().Select(Descriptor)]),
        ["pubKeyCredParams"] = new JsonArray([.. options["pubKeyCredParams"]!.AsArray().Select(parameter =>
            new JsonObject { ["alg"] = parameter!["alg"]!.DeepClone(), ["type"] = parameter["type"]!.DeepClone() })]),
        ["rp"] = new JsonObject { ["id"] = options["rp"]!["id"]!.DeepClone(), ["name"] = options["rp"]!["name"]!.DeepClone() },
        ["timeout"] = options["timeout"]!.DeepClone(),
        ["user"] = new JsonObject
        {
            ["displayName"] = options["user"]!["displayName"]!.DeepClone(),
            ["id"] = options["user"]!["id"]!.DeepClone(),
            ["name"] = options["user"]!["name"]!.DeepClone(),
        },
    };

    private static JsonObject Descriptor(JsonNode? credential) =>
        new() { ["id"] = credential!["id"]!.DeepClone(), ["type"] = credential["type"]!.DeepClone() };
}
