namespace AccountPortal.LocalPool.SignIn.FirstFactors;

internal sealed class EmailOtpFactor(PoolDatabase database, OtpChallenges codes) : OtpFactor(database, codes, StandardAttributes.Email)
{
    public override string Name => "EMAIL_OTP";
}
