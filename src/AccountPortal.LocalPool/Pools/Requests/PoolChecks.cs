namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>Settings that are each allowed but not together.</summary>
internal static class PoolChecks
{
    public static PoolDefinition RequireCoherent(PoolDefinition pool)
    {
        Refuse(pool.VerifyBeforeUpdate.Except(pool.AutoVerifiedAttributes).Any(), UnverifiedTexts.VerifyBeforeUpdateNeedsAutoVerified);
        Refuse(pool is { UsernameAttributes.Count: > 0, AliasAttributes.Count: > 0 }, Messages.AliasesAndUsernames);
        Refuse(pool.Mfa != MfaMode.Off && SignIn.MfaFactors.Offered(pool).Count == 0, Messages.SmsConfigurationMissing);
        Refuse(pool is { Mfa: MfaMode.On, SmsMfa: true } && pool.AccountRecovery.Contains("verified_phone_number"), Messages.RecoveryBySmsMfa);
        Refuse(pool is { EmailMfa: true, AccountRecovery: ["verified_email"] }, UnverifiedTexts.RecoveryByEmailMfa);
        Refuse(pool.FirstAuthFactors.All(factor => factor == "WEB_AUTHN"), UnverifiedTexts.PasskeyAlone);
        Refuse(pool.Mfa == MfaMode.On && pool.FirstAuthFactors.Any(factor => factor is "EMAIL_OTP" or "SMS_OTP"), UnverifiedTexts.OneTimeCodeWithMfa);
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
