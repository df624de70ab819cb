namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Creates an app client.</summary>
public class CreateUserPoolClientRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string ClientName { get; set; }

    /// <summary>Whether the app client gets a secret; this cannot change later.</summary>
    public bool? GenerateSecret { get; set; }

    /// <summary>A secret of one's own in place of a generated one.</summary>
    public string ClientSecret { get; set; }

    /// <summary>In the unit of TokenValidityUnits; days without one.</summary>
    public int? RefreshTokenValidity { get; set; }

    /// <summary>In the unit of TokenValidityUnits; hours without one.</summary>
    public int? AccessTokenValidity { get; set; }

    /// <summary>In the unit of TokenValidityUnits; hours without one.</summary>
    public int? IdTokenValidity { get; set; }

    public TokenValidityUnitsType TokenValidityUnits { get; set; }

    /// <summary>Attributes that the app client may read; absent means all.</summary>
    public List<string> ReadAttributes { get; set; }

    /// <summary>Attributes that the app client may write; absent means all that are mutable.</summary>
    public List<string> WriteAttributes { get; set; }

    /// <summary>Values of ExplicitAuthFlowsType.</summary>
    public List<string> ExplicitAuthFlows { get; set; }

    public List<string> SupportedIdentityProviders { get; set; }

    public List<string> CallbackURLs { get; set; }

    public List<string> LogoutURLs { get; set; }

    public string DefaultRedirectURI { get; set; }

    /// <summary>Values of OAuthFlowType.</summary>
    public List<string> AllowedOAuthFlows { get; set; }

    public List<string> AllowedOAuthScopes { get; set; }

    public bool? AllowedOAuthFlowsUserPoolClient { get; set; }

    public AnalyticsConfigurationType AnalyticsConfiguration { get; set; }

    public PreventUserExistenceErrorTypes PreventUserExistenceErrors { get; set; }

    public bool? EnableTokenRevocation { get; set; }

    public bool? EnablePropagateAdditionalUserContextData { get; set; }

    /// <summary>Minutes that a sign-in may take from its first challenge to the last.</summary>
    public int? AuthSessionValidity { get; set; }

    public RefreshTokenRotationType RefreshTokenRotation { get; set; }
}
