using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminRespondToAuthChallengeRequest"/>.</summary>
public class AdminRespondToAuthChallengeResponse : AmazonWebServiceResponse
{
    public ChallengeNameType ChallengeName { get; set; }

    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }

    /// <summary>What is needed to answer the challenge; values that are lists or objects are JSON text.</summary>
    public Dictionary<string, string> ChallengeParameters { get; set; }

    public AuthenticationResultType AuthenticationResult { get; set; }

    /// <summary>The challenges to choose from after SELECT_CHALLENGE.</summary>
    public List<string> AvailableChallenges { get; set; }
}
