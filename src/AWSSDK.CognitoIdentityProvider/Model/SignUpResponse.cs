using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="SignUpRequest"/>.</summary>
public class SignUpResponse : AmazonWebServiceResponse
{
    /// <summary>Whether the user can sign in already.</summary>
    public bool? UserConfirmed { get; set; }

    public CodeDeliveryDetailsType CodeDeliveryDetails { get; set; }

    /// <summary>The user's id, a UUID that never changes.</summary>
    public string UserSub { get; set; }

    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }
}
