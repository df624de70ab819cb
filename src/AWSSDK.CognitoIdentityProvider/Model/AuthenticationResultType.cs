namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The tokens of a completed sign-in or renewal.</summary>
public class AuthenticationResultType
{
    public string AccessToken { get; set; }

    /// <summary>Lifetime of the access and the ID token, in seconds.</summary>
    public int? ExpiresIn { get; set; }

    /// <summary><c>Bearer</c>.</summary>
    public string TokenType { get; set; }

    /// <summary>Absent from renewals, unless the app client rotates refresh tokens.</summary>
    public string RefreshToken { get; set; }

    public string IdToken { get; set; }

    public NewDeviceMetadataType NewDeviceMetadata { get; set; }
}
