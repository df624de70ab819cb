namespace AccountPortal.LocalPool.SignIn.FirstFactors;

internal sealed class SmsOtpFactor(PoolDatabase database, OtpChallenges codes) : OtpFactor(database, codes, StandardAttributes.PhoneNumber)
{
    public override string Name => "SMS_OTP";
}
