namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>EMAIL_OTP: the code sent by email, as first factor or as MFA.</summary>
internal sealed class EmailOtpHandler(OtpVerification verification) : IChallengeHandler
{
    public string ChallengeName => "EMAIL_OTP";

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        // One page of Cognito's reference names the key EMAIL_MFA_CODE.
        var code = response.Responses.GetValueOrDefault("EMAIL_MFA_CODE") is { Length: > 0 } synonym
            ? synonym
            : response.Require("EMAIL_OTP_CODE");
        return verification.AcceptAsync(response, ChallengeName, StandardAttributes.Email, code, cancellationToken);
    }
}
