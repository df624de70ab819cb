using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The base of all requests.</summary>
public class AmazonCognitoIdentityProviderRequest : AmazonWebServiceRequest;
