using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="UpdateUserAttributesRequest"/>.</summary>
public class UpdateUserAttributesResponse : AmazonWebServiceResponse
{
    public List<CodeDeliveryDetailsType> CodeDeliveryDetailsList { get; set; }
}
