namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>Refuses settings that contradict each other.</summary>
internal static class PoolChecks
{
    public static PoolDefinition RequireCoherent(PoolDefinition pool)
    {
        Refuse(pool.VerifyBeforeUpdate.Except(pool.AutoVerifiedAttributes).Any(), UnverifiedTexts.VerifyBeforeUpdateNeedsAutoVerified);
        Refuse(pool is { UsernameAttributes.Count: > 0, AliasAttributes.Count: > 0 }, CognitoTexts.AliasesAndUsernames);
        Refuse(pool.Mfa != MfaConfiguration.Off && MfaFactors.Offered(pool).Count == 0, CognitoTexts.SmsConfigurationMissing);
        Refuse(
            pool is { Mfa: MfaConfiguration.On, SmsMfa: true } && pool.AccountRecovery.Contains("verified_phone_number"),
            CognitoTexts.RecoveryBySmsMfa);
        Refuse(pool is { EmailMfa: true, AccountRecovery: ["verified_email"] }, UnverifiedTexts.RecoveryByEmailMfa);
        Refuse(pool.FirstAuthFactors.All(factor => factor == "WEB_AUTHN"), UnverifiedTexts.PasskeyAlone);
        Refuse(
            pool.Mfa == MfaConfiguration.On && pool.FirstAuthFactors.Any(factor => factor is "EMAIL_OTP" or "SMS_OTP"),
            UnverifiedTexts.OneTimeCodeWithMfa);
        return FeaturePlans.RequireCovered(pool);
    }

    private static void Refuse(bool isContradiction, FaultText sentence)
    {
        if (isContradiction)
        {
            throw CognitoFault.InvalidParameter(sentence);
        }
    }
}
