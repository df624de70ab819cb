namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>SMS_OTP: the code sent by SMS as first factor.</summary>
internal sealed class SmsOtpHandler(OtpVerification verification) : IChallengeHandler
{
    public string ChallengeName => "SMS_OTP";

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        verification.AcceptAsync(
            response, ChallengeName, StandardAttributes.PhoneNumber, response.Require("SMS_OTP_CODE"), cancellationToken);
}
