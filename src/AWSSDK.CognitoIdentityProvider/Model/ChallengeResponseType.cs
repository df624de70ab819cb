namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A challenge of an event, and how the user did.</summary>
public class ChallengeResponseType
{
    public ChallengeName ChallengeName { get; set; }

    public ChallengeResponse ChallengeResponse { get; set; }
}
