using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ListUserPoolClientsRequest"/>.</summary>
public class ListUserPoolClientsResponse : AmazonWebServiceResponse
{
    public List<UserPoolClientDescription> UserPoolClients { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
