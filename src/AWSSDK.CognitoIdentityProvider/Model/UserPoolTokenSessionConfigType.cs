namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Limits on the sessions that tokens stand for.</summary>
public class UserPoolTokenSessionConfigType
{
    /// <summary>How many sessions a user may have; the next sign-in ends the one that was idle the longest.</summary>
    public int? MaxPerUser { get; set; }
}
