namespace AccountPortal.Services.Tokens;

/// <summary>Cognito's response to a sign-in or a challenge answer: tokens or the next challenge.</summary>
/// <param name="Tokens">The tokens, or null where a challenge follows.</param>
/// <param name="ChallengeName">Cognito's challenge name, or null with tokens.</param>
/// <param name="Session">Cognito's session string of the challenge.</param>
/// <param name="Parameters">The challenge's parameters.</param>
internal sealed record AuthResponse(
    IssuedTokens? Tokens, string? ChallengeName, string? Session, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>The options of SELECT_CHALLENGE, by Cognito's names.</summary>
    public IReadOnlyList<string> Available { get; init; } = [];

    /// <summary>Whether it is a decoy, for an identifier that the pool does not admit, which must not be revealed.</summary>
    public bool IsDecoy { get; init; }

    public static AuthResponse From(InitiateAuthResponse response) =>
        From(response.AuthenticationResult, response.ChallengeName, response.Session, response.ChallengeParameters) with
        {
            Available = response.AvailableChallenges ?? [],
        };

    public static AuthResponse From(RespondToAuthChallengeResponse response) =>
        From(response.AuthenticationResult, response.ChallengeName, response.Session, response.ChallengeParameters) with
        {
            Available = response.AvailableChallenges ?? [],
        };

    /// <summary>Redacted: logs must not show a session string or a token.</summary>
    public override string ToString() => ChallengeName ?? nameof(Tokens);

    private static AuthResponse From(
        AuthenticationResultType? result, ChallengeNameType? challenge, string? session, Dictionary<string, string>? parameters)
    {
        var device = result?.NewDeviceMetadata is { DeviceKey: { } key, DeviceGroupKey: { } group } ? new NewDevice(key, group) : null;
        var tokens = result is null
            ? null
            : new IssuedTokens(result.AccessToken, result.IdToken, result.RefreshToken) { NewDevice = device };
        return new AuthResponse(tokens, challenge?.Value, session, parameters ?? []);
    }
}
