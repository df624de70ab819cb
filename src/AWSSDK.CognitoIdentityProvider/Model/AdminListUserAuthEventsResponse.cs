using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminListUserAuthEventsRequest"/>.</summary>
public class AdminListUserAuthEventsResponse : AmazonWebServiceResponse
{
    /// <summary>The newest first.</summary>
    public List<AuthEventType> AuthEvents { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
