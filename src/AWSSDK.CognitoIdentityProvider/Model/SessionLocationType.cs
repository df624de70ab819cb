namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Where a session was last active, by its address.</summary>
public class SessionLocationType
{
    public string City { get; set; }

    public string Country { get; set; }
}
