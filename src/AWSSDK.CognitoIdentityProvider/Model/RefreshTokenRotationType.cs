namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The rotation of refresh tokens of an app client.</summary>
public class RefreshTokenRotationType
{
    public FeatureType Feature { get; set; }

    /// <summary>Seconds for which an exchanged refresh token is still accepted.</summary>
    public int? RetryGracePeriodSeconds { get; set; }
}
