namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>
/// Members of an app client that are returned as sent: those of managed login, which has no effect, and lifetimes in their units.
/// </summary>
internal static class ClientEcho
{
    private static readonly string[] Lists = ["SupportedIdentityProviders", "CallbackURLs", "LogoutURLs", "AllowedOAuthScopes"];

    private static readonly string[] Others =
    [
        "AllowedOAuthFlows", "DefaultRedirectURI", "AllowedOAuthFlowsUserPoolClient", "AnalyticsConfiguration",
        "EnablePropagateAdditionalUserContextData", "AccessTokenValidity", "IdTokenValidity", "RefreshTokenValidity", "TokenValidityUnits",
    ];

    public static IReadOnlyDictionary<string, JsonElement> Read(InputReader input)
    {
        foreach (var member in Lists)
        {
            input.Names(member);
        }
        input.Choices("AllowedOAuthFlows", "code", "implicit", "client_credentials");
        input.Optional("DefaultRedirectURI", MemberRule.Text);
        input.Switch("AllowedOAuthFlowsUserPoolClient");
        input.Switch("EnablePropagateAdditionalUserContextData");
        input.Structure("AnalyticsConfiguration");
        return Lists.Concat(Others).Where(input.Has).ToDictionary(member => member, member => input.Raw(member)!.Value);
    }
}
