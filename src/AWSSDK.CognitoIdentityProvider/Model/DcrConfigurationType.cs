namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The dynamic registration of app clients.</summary>
public class DcrConfigurationType
{
    public StatusType EnableStatus { get; set; }

    public bool? OpenDcrEnabled { get; set; }

    /// <summary>Values of OAuthFlowType.</summary>
    public List<string> AuthenticatedGrantTypes { get; set; }

    /// <summary>Values of OAuthFlowType.</summary>
    public List<string> OpenDcrGrantTypes { get; set; }

    public List<string> AllowedScopes { get; set; }
}
