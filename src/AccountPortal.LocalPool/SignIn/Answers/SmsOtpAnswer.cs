namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The code that was sent by SMS in place of a password.</summary>
internal sealed class SmsOtpAnswer(CodeProof proof) : IChallengeAnswer
{
    public string ChallengeName => "SMS_OTP";

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        proof.AcceptAsync(response, ChallengeName, StandardAttributes.PhoneNumber, response.Require("SMS_OTP_CODE"), cancellationToken);
}
