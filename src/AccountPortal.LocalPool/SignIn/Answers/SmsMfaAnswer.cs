namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The code that was sent by SMS.</summary>
internal sealed class SmsMfaAnswer(CodeProof proof) : IChallengeAnswer
{
    public string ChallengeName => MfaSettings.Sms;

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        proof.AcceptAsync(response, ChallengeName, StandardAttributes.PhoneNumber, response.Require("SMS_MFA_CODE"), cancellationToken);
}
