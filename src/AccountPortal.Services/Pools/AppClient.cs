namespace AccountPortal.Services.Pools;

/// <summary>The portal's app client.</summary>
internal sealed class AppClient(IOptions<CognitoOptions> options)
{
    public string Id => options.Value.ClientId;

    /// <summary>SECRET_HASH of a user name, or null for a client without a secret.</summary>
    /// <param name="username">The user name exactly as the same request sends it.</param>
    public string? SecretHash(string username) => options.Value.ClientSecret is { Length: > 0 } secret
        ? Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(username + Id)))
        : null;

    /// <summary>Auth parameters or challenge responses with the user name and, for a client with a secret, SECRET_HASH.</summary>
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

    /// <summary>Auth parameters or challenge responses with a device key.</summary>
    /// <param name="username">The user name exactly as the request sends it.</param>
    /// <param name="deviceKey">DEVICE_KEY, or null for an unknown device.</param>
    /// <param name="others">The other parameters.</param>
    public Dictionary<string, string> Parameters(
        string username, string? deviceKey, params ReadOnlySpan<(string Name, string Value)> others)
    {
        var parameters = Parameters(username, others);
        if (deviceKey is not null)
        {
            parameters["DEVICE_KEY"] = deviceKey;
        }

        return parameters;
    }
}
