namespace AccountPortal.Services.Pools;

/// <summary>The app client that the portal acts as.</summary>
internal sealed class AppClient(IOptions<CognitoOptions> options)
{
    public string Id => options.Value.ClientId;

    /// <summary>SECRET_HASH of a user name, or null for a client without secret.</summary>
    /// <param name="username">Exactly as it is sent in the same request.</param>
    public string? SecretHash(string username) => options.Value.ClientSecret is { Length: > 0 } secret
        ? Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(username + Id)))
        : null;

    /// <summary>A map of auth parameters or challenge responses with the user name and, where the client has a secret, its hash.</summary>
    public Dictionary<string, string> Parameters(string username, params ReadOnlySpan<(string Name, string Value)> others)
    {
        var parameters = new Dictionary<string, string> { ["USERNAME"] = username };
        if (SecretHash(username) is { } hash)
        {
            parameters["SECRET_HASH"] = hash;
        }

        foreach (var (name, value) in others)
        {
            parameters[name] = value;
        }

        return parameters;
    }

    /// <summary>The same, said by a browser that the pool knows.</summary>
    /// <param name="username">Exactly as it is sent.</param>
    /// <param name="deviceKey">DEVICE_KEY, or null where the browser is unknown.</param>
    /// <param name="others">What else is sent.</param>
    public Dictionary<string, string> Parameters(string username, string? deviceKey, params ReadOnlySpan<(string Name, string Value)> others)
    {
        var parameters = Parameters(username, others);
        if (deviceKey is not null)
        {
            parameters["DEVICE_KEY"] = deviceKey;
        }

        return parameters;
    }
}
