using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>How a user did at a challenge of an event.</summary>
public class ChallengeResponse(string value) : ConstantClass(value)
{
    public static readonly ChallengeResponse Failure = new("Failure");
    public static readonly ChallengeResponse Success = new("Success");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static ChallengeResponse FindValue(string value) => FindValue<ChallengeResponse>(value);

    public static implicit operator ChallengeResponse(string value) => FindValue(value);
}
