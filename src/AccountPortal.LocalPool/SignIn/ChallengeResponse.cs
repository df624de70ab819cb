namespace AccountPortal.LocalPool.SignIn;

/// <summary>The request of RespondToAuthChallenge or AdminRespondToAuthChallenge.</summary>
internal sealed record ChallengeResponse(PoolClient Client, string? Session, IReadOnlyDictionary<string, string> Responses)
{
    /// <summary>The app client, with DEVICE_KEY of this step or an earlier one.</summary>
    public PoolClient Client { get; private set; } = Client.On(Responses.GetValueOrDefault("DEVICE_KEY"));

    public string Username => Require("USERNAME");

    public string Require(string key) => Responses.RequireKey(key);

    /// <summary>The open challenge and its user. Session, app client, challenge name and USERNAME must belong together.</summary>
    public (OpenChallenge Open, PoolUser User) RequireOpen(PoolStore store, ChallengeSessions challenges, string challenge)
    {
        var open = challenges.Require(store, Client, Session ?? "", challenge);
        var user = open.UserIn(store, Client.Pool);
        if (user is null || !IsNameOf(store, user, open.State))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SessionInvalid);
        }
        SecretHash.Require(Client.Client, Responses.GetValueOrDefault("SECRET_HASH"), Username, user.Username, user.Sub);
        Client = Client with { DeviceKey = Client.DeviceKey ?? open.State.DeviceKey };
        return user.Enabled ? (open, user) : throw CognitoFault.NotAuthorized(CognitoTexts.UserDisabled);
    }

    private bool IsNameOf(PoolStore store, PoolUser user, ChallengeState state) =>
        state.SimulatedName is { } name
            ? Username == user.Username || Client.Pool.Fold(Username) == Client.Pool.Fold(name)
            : store.FindUser(Client.Pool, Username)?.Sub == user.Sub;
}
