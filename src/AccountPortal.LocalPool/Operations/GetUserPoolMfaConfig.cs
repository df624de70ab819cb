using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

internal sealed class GetUserPoolMfaConfig(PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var id = input.Required("UserPoolId", MemberRule.PoolId);
        input.ThrowIfInvalid();
        var pool = registry.RequirePool(id);
        var output = new JsonObject { ["MfaConfiguration"] = PoolOutput.MfaConfiguration(pool) };
        if (pool.SmsMfa)
        {
            output["SmsMfaConfiguration"] = new JsonObject
            {
                ["SmsAuthenticationMessage"] = "Your authentication code is {####}. ",
                ["SmsConfiguration"] = new JsonObject { ["SnsCallerArn"] = $"arn:aws:iam::000000000000:role/{pool.Id}-sms" },
            };
        }
        if (pool.TotpMfa)
        {
            output["SoftwareTokenMfaConfiguration"] = new JsonObject { ["Enabled"] = true };
        }
        if (pool.WebAuthn is { } webAuthn)
        {
            output["WebAuthnConfiguration"] = PoolOutput.WebAuthnConfiguration(webAuthn);
        }
        return Task.FromResult(output);
    }
}
