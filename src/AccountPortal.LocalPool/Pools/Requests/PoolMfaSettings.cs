namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>SetUserPoolMfaConfig: an MFA method left out is turned off; passkeys left out stay as they are.</summary>
internal static class PoolMfaSettings
{
    public static Func<PoolDefinition, PoolDefinition> Read(InputReader input)
    {
        var mode = MfaConfigurationNames.Parse(input.OptionalEnum("MfaConfiguration", "OFF", "ON", "OPTIONAL"));
        var sms = input.Structure("SmsMfaConfiguration");
        var smsText = sms?.Optional("SmsAuthenticationMessage", MemberRule.SmsTemplate);
        sms?.Structure("SmsConfiguration")?.Required("SnsCallerArn", MemberRule.Arn);
        var smsConfiguration = sms?.Raw("SmsConfiguration");
        var totp = input.Structure("SoftwareTokenMfaConfiguration");
        var hasTotp = totp?.Flag("Enabled") ?? false;
        var email = input.Structure("EmailMfaConfiguration");
        var (emailText, emailSubject) = (email?.Optional("Message", MemberRule.Text), email?.Optional("Subject", MemberRule.Text));
        var passkeys = PasskeySettings.Read(input.Structure("WebAuthnConfiguration"));
        input.ThrowIfInvalid();
        if (mode == MfaConfiguration.Off && (sms is not null || totp is not null || email is not null))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.MfaOffWithFactor);
        }
        return pool =>
        {
            var changed = pool with
            {
                Mfa = mode,
                SmsMfa = smsConfiguration is not null || (sms is not null && (pool.SmsMfa || pool.Echoed.ContainsKey("SmsConfiguration"))),
                TotpMfa = hasTotp,
                EmailMfa = email is not null,
                WebAuthn = passkeys(pool),
                Messages = pool.Messages with
                {
                    AuthenticationSms = smsText ?? pool.Messages.AuthenticationSms,
                    AuthenticationEmail = emailText ?? pool.Messages.AuthenticationEmail,
                    AuthenticationEmailSubject = emailSubject ?? pool.Messages.AuthenticationEmailSubject,
                },
                Echoed = smsConfiguration is { } kept
                    ? new Dictionary<string, JsonElement>(pool.Echoed) { ["SmsConfiguration"] = kept }
                    : pool.Echoed,
            };
            return mode == MfaConfiguration.Off || MfaFactors.Offered(changed).Count > 0
                ? PoolChecks.RequireCoherent(changed)
                : throw CognitoFault.InvalidParameter(CognitoTexts.MfaWithoutFactor);
        };
    }
}
