namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>The code that was sent by SMS in place of a password.</summary>
internal sealed class SmsOtpHandler(OtpVerification verification) : IChallengeHandler
{
    public string ChallengeName => "SMS_OTP";

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        verification.AcceptAsync(response, ChallengeName, StandardAttributes.PhoneNumber, response.Require("SMS_OTP_CODE"), cancellationToken);
}
