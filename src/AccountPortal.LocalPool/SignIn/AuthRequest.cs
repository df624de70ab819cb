namespace AccountPortal.LocalPool.SignIn;

/// <summary>The first call of a sign-in, as it came in.</summary>
/// <param name="Flow">AuthFlow.</param>
/// <param name="Session">What ConfirmSignUp gave, when the sign-in follows it.</param>
internal sealed record AuthRequest(PoolClient Client, string Flow, IReadOnlyDictionary<string, string> Parameters, string? Session)
{
    /// <summary>The app client, on the device that the request names.</summary>
    public PoolClient Client { get; init; } = Client.On(Parameters.GetValueOrDefault("DEVICE_KEY"));

    public string Require(string key) => Parameters.RequireKey(key);

    /// <summary>The user name that was typed. The app client's secret is checked before anything is said about parameters.</summary>
    public string RequireUsername()
    {
        SecretHash.Require(Client.Client, Parameters.GetValueOrDefault("SECRET_HASH"), Parameters.GetValueOrDefault("USERNAME") ?? "");
        return Require("USERNAME");
    }
}
