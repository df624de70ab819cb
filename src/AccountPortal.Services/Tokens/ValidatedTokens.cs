using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.Tokens;

/// <summary>An access token and its id token, validated by <see cref="TokenValidator"/>.</summary>
internal sealed class ValidatedTokens(JsonWebToken access, JsonWebToken id)
{
    private static readonly string[] NameClaims = ["sub", "cognito:username", "email", "phone_number", "preferred_username"];

    /// <summary>The user's unique id.</summary>
    public string Subject => access.Subject;

    /// <summary>All identifiers of the user in the tokens.</summary>
    public IEnumerable<string?> Names => NameClaims
        .Select(claim => id.TryGetPayloadValue<string>(claim, out var name) ? name : null)
        .Append(UsernameOf(access));

    /// <summary>The device key that the tokens were issued to; null where the pool has no device tracking.</summary>
    public string? DeviceKey => DeviceKeyOf(access);

    /// <summary>The tokens for storage in a session.</summary>
    public SessionTokens With(string refreshToken) =>
        new(access.EncodedToken, id.EncodedToken, refreshToken, ExpiryOf(access), ExpiryOf(id)) { DeviceKey = DeviceKey };

    /// <summary>The user name in an access token.</summary>
    public static string? UsernameOf(JsonWebToken access) => access.TryGetPayloadValue<string>("username", out var name) ? name : null;

    /// <summary>The device key in an access token.</summary>
    public static string? DeviceKeyOf(JsonWebToken access) => access.TryGetPayloadValue<string>("device_key", out var key) ? key : null;

    private static DateTimeOffset ExpiryOf(JsonWebToken token) => new(token.ValidTo, TimeSpan.Zero);
}
