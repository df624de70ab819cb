namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>SMS_MFA: the code sent by SMS.</summary>
internal sealed class SmsMfaHandler(OtpVerification verification) : IChallengeHandler
{
    public string ChallengeName => MfaSettings.Sms;

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        verification.AcceptAsync(
            response, ChallengeName, StandardAttributes.PhoneNumber, response.Require("SMS_MFA_CODE"), cancellationToken);
}
