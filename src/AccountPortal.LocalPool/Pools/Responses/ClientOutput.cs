namespace AccountPortal.LocalPool.Pools.Responses;

/// <summary>An app client as DescribeUserPoolClient shows it, with its secret.</summary>
internal static class ClientOutput
{
    public static JsonObject Describe(PoolDefinition pool, ClientDefinition client)
    {
        var output = new JsonObject
        {
            ["UserPoolId"] = pool.Id,
            ["ClientName"] = client.Name,
            ["ClientId"] = client.Id,
            ["CreationDate"] = WireJson.Seconds(client.CreatedAt),
            ["LastModifiedDate"] = WireJson.Seconds(client.ModifiedAt),
            ["RefreshTokenValidity"] = (long)client.RefreshTokenValidity.TotalSeconds,
            ["AccessTokenValidity"] = (long)client.AccessTokenValidity.TotalSeconds,
            ["IdTokenValidity"] = (long)client.IdTokenValidity.TotalSeconds,
            ["TokenValidityUnits"] = new JsonObject { ["AccessToken"] = "seconds", ["IdToken"] = "seconds", ["RefreshToken"] = "seconds" },
            ["AllowedOAuthFlowsUserPoolClient"] = false,
            ["EnableTokenRevocation"] = client.EnableTokenRevocation,
            ["EnablePropagateAdditionalUserContextData"] = false,
            ["AuthSessionValidity"] = (long)client.AuthSessionValidity.TotalMinutes,
            ["PreventUserExistenceErrors"] = client.PreventUserExistenceErrors ? "ENABLED" : "LEGACY",
        };
        if (client.Secret is not null)
        {
            output["ClientSecret"] = client.Secret;
        }
        if (client.AuthFlows.Count > 0)
        {
            output["ExplicitAuthFlows"] = WireJson.Names(client.AuthFlows);
        }
        if (client.ReadAttributes is { } readable)
        {
            output["ReadAttributes"] = WireJson.Names(readable);
        }
        if (client.WriteAttributes is { } writable)
        {
            output["WriteAttributes"] = WireJson.Names(writable);
        }
        if (client.RotateRefreshTokens)
        {
            output["RefreshTokenRotation"] = new JsonObject
            {
                ["Feature"] = "ENABLED",
                ["RetryGracePeriodSeconds"] = (long)client.RotationGracePeriod.TotalSeconds,
            };
        }
        Echo(output, client);
        return output;
    }

    // Lifetimes in the units of the request, without members it left out.
    private static void Echo(JsonObject output, ClientDefinition client)
    {
        if (client.Echoed is not { } echoed)
        {
            return;
        }
        foreach (var member in new[] { "AccessTokenValidity", "IdTokenValidity", "TokenValidityUnits" })
        {
            output.Remove(member);
        }
        output["RefreshTokenValidity"] = 30;
        foreach (var (member, value) in echoed)
        {
            // A fraction is cut off, as where the number is used.
            output[member] = value.ValueKind == JsonValueKind.Number ? (int)value.GetDouble() : JsonSerializer.SerializeToNode(value);
        }
        if ((int)output["RefreshTokenValidity"]! == 0)
        {
            output["RefreshTokenValidity"] = 30;
        }
    }
}
