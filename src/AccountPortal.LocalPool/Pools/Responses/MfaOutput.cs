namespace AccountPortal.LocalPool.Pools.Responses;

/// <summary>The output of GetUserPoolMfaConfig and SetUserPoolMfaConfig.</summary>
internal static class MfaOutput
{
    public static JsonObject Describe(PoolDefinition pool)
    {
        var output = new JsonObject { ["MfaConfiguration"] = MfaConfigurationNames.Of(pool.Mfa) };
        if (pool.SmsMfa)
        {
            output["SmsMfaConfiguration"] = new JsonObject
            {
                ["SmsAuthenticationMessage"] = pool.Messages.Authentication("SMS").Text,
                ["SmsConfiguration"] = SmsConfiguration(pool),
            };
        }
        if (pool.TotpMfa)
        {
            output["SoftwareTokenMfaConfiguration"] = new JsonObject { ["Enabled"] = true };
        }
        if (pool.EmailMfa)
        {
            var (subject, text) = pool.Messages.Authentication("EMAIL");
            output["EmailMfaConfiguration"] = new JsonObject { ["Message"] = text, ["Subject"] = subject };
        }
        if (pool.WebAuthn is { } webAuthn)
        {
            output["WebAuthnConfiguration"] = PoolOutput.WebAuthnConfiguration(webAuthn);
        }
        return output;
    }

    /// <summary>As sent, or a made-up one for a configured pool with SmsMfa.</summary>
    public static JsonObject SmsConfiguration(PoolDefinition pool) => pool.Echoed.TryGetValue("SmsConfiguration", out var given)
        ? JsonObject.Create(given)!
        : new JsonObject { ["SnsCallerArn"] = $"arn:aws:iam::000000000000:role/{pool.Id}-sms" };
}
