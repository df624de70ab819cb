namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A session of a user.</summary>
public class SessionDescriptionType
{
    public string SessionId { get; set; }

    public SessionTypeType SessionType { get; set; }

    public string ClientId { get; set; }

    public DateTime? CreateDate { get; set; }

    public DateTime? LastActiveDate { get; set; }

    /// <summary>What kind of device was used, by its user agent.</summary>
    public string DeviceType { get; set; }

    public string LastIPAddress { get; set; }

    public SessionLocationType LastLocation { get; set; }

    /// <summary>The session that this one came from.</summary>
    public string OriginSessionId { get; set; }

    /// <summary>Whether it is the session that asks.</summary>
    public bool? IsCurrentSession { get; set; }
}
