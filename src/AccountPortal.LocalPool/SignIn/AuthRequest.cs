namespace AccountPortal.LocalPool.SignIn;

/// <summary>The request of InitiateAuth or AdminInitiateAuth.</summary>
/// <param name="Flow">AuthFlow.</param>
/// <param name="Session">ConfirmSignUp's session, when the sign-in follows it.</param>
internal sealed record AuthRequest(PoolClient Client, string Flow, IReadOnlyDictionary<string, string> Parameters, string? Session)
{
    /// <summary>The app client, with DEVICE_KEY of the request.</summary>
    public PoolClient Client { get; init; } = Client.On(Parameters.GetValueOrDefault("DEVICE_KEY"));

    public string Require(string key) => Parameters.RequireKey(key);

    /// <summary>USERNAME as sent. Checks SECRET_HASH first.</summary>
    public string RequireUsername()
    {
        SecretHash.Require(Client.Client, Parameters.GetValueOrDefault("SECRET_HASH"), Parameters.GetValueOrDefault("USERNAME") ?? "");
        return Require("USERNAME");
    }
}
