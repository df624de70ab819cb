using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.Tokens;

/// <summary>An access token and its id token, which <see cref="TokenValidator"/> found valid.</summary>
internal sealed class ValidatedTokens(JsonWebToken access, JsonWebToken id)
{
    private static readonly string[] NameClaims = ["sub", "cognito:username", "email", "phone_number", "preferred_username"];

    /// <summary>The person's unique id.</summary>
    public string Subject => access.Subject;

    /// <summary>Everything that the person can be called by, as far as the tokens tell.</summary>
    public IEnumerable<string?> Names => NameClaims
        .Select(claim => id.TryGetPayloadValue<string>(claim, out var name) ? name : null)
        .Append(UsernameOf(access));

    /// <summary>The pool's name for the browser that the tokens were given to; null where the pool keeps track of none.</summary>
    public string? DeviceKey => DeviceKeyOf(access);

    /// <summary>The tokens as a session keeps them.</summary>
    public SessionTokens With(string refreshToken) =>
        new(access.EncodedToken, id.EncodedToken, refreshToken, ExpiryOf(access), ExpiryOf(id)) { DeviceKey = DeviceKey };

    /// <summary>The user name in an access token of ours.</summary>
    public static string? UsernameOf(JsonWebToken access) => access.TryGetPayloadValue<string>("username", out var name) ? name : null;

    /// <summary>The device key in an access token of ours.</summary>
    public static string? DeviceKeyOf(JsonWebToken access) => access.TryGetPayloadValue<string>("device_key", out var key) ? key : null;

    private static DateTimeOffset ExpiryOf(JsonWebToken token) => new(token.ValidTo, TimeSpan.Zero);
}
