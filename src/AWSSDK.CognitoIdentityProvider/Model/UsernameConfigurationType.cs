namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The treatment of user names.</summary>
public class UsernameConfigurationType
{
    /// <summary>Absent means case sensitive.</summary>
    public bool? CaseSensitive { get; set; }
}
