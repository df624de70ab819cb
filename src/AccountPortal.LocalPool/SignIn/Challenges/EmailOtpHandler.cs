namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>The code that was sent by email: in place of a password, or after it.</summary>
internal sealed class EmailOtpHandler(OtpVerification verification) : IChallengeHandler
{
    public string ChallengeName => "EMAIL_OTP";

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        // A page of Cognito's reference calls it so.
        var code = response.Responses.GetValueOrDefault("EMAIL_MFA_CODE") is { Length: > 0 } synonym ? synonym : response.Require("EMAIL_OTP_CODE");
        return verification.AcceptAsync(response, ChallengeName, StandardAttributes.Email, code, cancellationToken);
    }
}
