namespace AccountPortal.LocalPool.SignIn;

/// <summary>The auth flows of InitiateAuth and AdminInitiateAuth.</summary>
internal sealed class AuthFlows(IEnumerable<IAuthFlow> flows, SignInEvents events, TokenIssuer issuer)
{
    /// <summary>The values of AuthFlow. Both operations know them all, and each refuses some.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "USER_SRP_AUTH", "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN", "CUSTOM_AUTH", "ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH",
        "ADMIN_USER_PASSWORD_AUTH", "USER_AUTH",
    ];

    private readonly Dictionary<string, IAuthFlow> flows = flows
        .SelectMany(flow => flow.Names, (flow, name) => (name, flow))
        .ToDictionary(pair => pair.name, pair => pair.flow);

    /// <param name="flowOff">The message for a flow that ExplicitAuthFlows does not allow.</param>
    public async Task<JsonObject> StartAsync(AuthRequest request, Func<string, string> flowOff, CancellationToken cancellationToken)
    {
        if (request.Flow == "USER_AUTH")
        {
            FeaturePlans.RequireEssentials(request.Client.Pool, request.Flow);
        }
        RequireFlow(request.Client.Client, request.Flow, flowOff);
        var answer = await events.WatchStartAsync(
            request.Client, request.Flow, request.Parameters, () => flows[request.Flow].StartAsync(
                request, cancellationToken), cancellationToken);
        return await answer.ToOutputAsync(issuer);
    }

    private static void RequireFlow(ClientDefinition client, string flow, Func<string, string> flowOff)
    {
        var name = flow switch
        {
            "REFRESH_TOKEN" => "REFRESH_TOKEN_AUTH",
            "ADMIN_NO_SRP_AUTH" => "ADMIN_USER_PASSWORD_AUTH",
            _ => flow,
        };

        // With refresh token rotation only GetTokensFromRefreshToken renews.
        if (!client.Allows("ALLOW_" + name) || (client.RotateRefreshTokens && name == "REFRESH_TOKEN_AUTH"))
        {
            throw CognitoFault.InvalidParameter(flowOff(name));
        }
    }
}
