namespace AccountPortal.Services.Tokens;

/// <summary>What Cognito said to an attempt or an answer: tokens or one more challenge.</summary>
/// <param name="Tokens">The tokens, or null where a challenge follows.</param>
/// <param name="ChallengeName">Cognito's name of the challenge, or null with tokens.</param>
/// <param name="Session">Cognito's session string of the challenge.</param>
/// <param name="Parameters">The challenge's parameters.</param>
internal sealed record AuthResponse(IssuedTokens? Tokens, string? ChallengeName, string? Session, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>What SELECT_CHALLENGE lets the person choose from, by Cognito's names.</summary>
    public IReadOnlyList<string> Available { get; init; } = [];

    /// <summary>Whether the portal made it up, for a name that the pool does not let in and that a stranger must not know of.</summary>
    public bool IsDecoy { get; init; }

    public static AuthResponse From(InitiateAuthResponse response) =>
        From(response.AuthenticationResult, response.ChallengeName, response.Session, response.ChallengeParameters) with { Available = response.AvailableChallenges ?? [] };

    public static AuthResponse From(RespondToAuthChallengeResponse response) =>
        From(response.AuthenticationResult, response.ChallengeName, response.Session, response.ChallengeParameters) with { Available = response.AvailableChallenges ?? [] };

    /// <summary>Redacted, so that no log shows a session string or a token.</summary>
    public override string ToString() => ChallengeName ?? nameof(Tokens);

    private static AuthResponse From(AuthenticationResultType? result, ChallengeNameType? challenge, string? session, Dictionary<string, string>? parameters)
    {
        var device = result?.NewDeviceMetadata is { DeviceKey: { } key, DeviceGroupKey: { } group } ? new NewDevice(key, group) : null;
        var tokens = result is null ? null : new IssuedTokens(result.AccessToken, result.IdToken, result.RefreshToken) { NewDevice = device };
        return new AuthResponse(tokens, challenge?.Value, session, parameters ?? []);
    }
}
