namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The units of the token lifetimes of an app client; see <see cref="UserPoolClientType"/>.</summary>
public class TokenValidityUnitsType
{
    public TimeUnitsType AccessToken { get; set; }

    public TimeUnitsType IdToken { get; set; }

    public TimeUnitsType RefreshToken { get; set; }
}
